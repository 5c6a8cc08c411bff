use crate::models;

/// Messages for the user, in the order in which to show them. Often empty.
pub type UiTexts = Vec<models::UiText>;
