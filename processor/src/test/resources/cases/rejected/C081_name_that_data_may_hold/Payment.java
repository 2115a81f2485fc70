package cases;

import dev.cairn.Serializable;

@Serializable
sealed interface Payment permits Card {}
