/// A UUID, or `null` if there is none.
pub type NullUuid = String;
