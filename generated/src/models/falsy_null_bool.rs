/// True or false. A `null` counts as false.
pub type FalsyNullBool = bool;
