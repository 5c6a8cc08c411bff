/// A random UUID (version 4) in its usual text form.
pub type Uuid = String;
