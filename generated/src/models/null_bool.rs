/// True or false, or `null` if nothing is set.
pub type NullBool = bool;
