package cases;

import dev.cairn.Serializable;

@Serializable(name = "cases.Order")
record OrderV1(int id) {}
