use crate::models;

/// The nodes of a form, in the order in which to show them.
pub type UiNodes = Vec<models::UiNode>;
