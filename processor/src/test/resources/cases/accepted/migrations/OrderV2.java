package cases;

import dev.cairn.Serializable;

@Serializable(name = "cases.Order", version = 2)
record OrderV2(long id, String first, String last) {}
