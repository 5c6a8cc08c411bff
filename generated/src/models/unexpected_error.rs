/// An error that Ory has no form for, as bare text.
pub type UnexpectedError = String;
