/// A permission model in the Ory Permission Language, a subset of TypeScript.
pub type CheckOplSyntaxBody = String;
