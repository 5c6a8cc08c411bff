//! What to look for in a form.

use super::Node;
use crate::models::{UiNodeGroup, UiNodeType};

/// What a node has to be. What is not said does not matter.
///
/// ```
/// use ory_sdk::models::{LoginFlow, UiNodeGroup};
/// use ory_sdk::ui::{Criteria, Form};
///
/// fn has_passkey(flow: &LoginFlow) -> bool {
///     let button = Criteria::new().group(UiNodeGroup::Passkey).input_type("button");
///     Form::new(&flow.ui).find(&button).is_some()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use = "criteria find nothing by themselves"]
pub struct Criteria<'c> {
    kind: Option<UiNodeType>,
    group: Option<UiNodeGroup>,
    id: Option<&'c str>,
    input_type: Option<&'c str>,
    value: Option<&'c str>,
}

impl<'c> Criteria<'c> {
    /// Returns criteria that any node meets.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for a kind of node.
    pub fn kind(self, kind: UiNodeType) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Asks for a group.
    pub fn group(self, group: UiNodeGroup) -> Self {
        Self { group: Some(group), ..self }
    }

    /// Asks for the name of a field, or the ID of another node.
    pub fn id(self, id: &'c str) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Asks for a type of field or button, for example `submit`.
    pub fn input_type(self, input_type: &'c str) -> Self {
        Self {
            input_type: Some(input_type),
            ..self
        }
    }

    /// Asks for the text that a field or button has as its value, for example a provider.
    pub fn value(self, value: &'c str) -> Self {
        Self { value: Some(value), ..self }
    }

    /// Returns whether a node meets them all.
    #[must_use]
    pub fn fits(&self, node: Node<'_>) -> bool {
        let value = || node.as_input()?.value.as_ref()?.as_str();
        self.kind.as_ref().is_none_or(|kind| *kind == node.kind())
            && self.group.as_ref().is_none_or(|group| group == node.group())
            && self.id.is_none_or(|id| node.id() == Some(id))
            && self.input_type.is_none_or(|given| node.input_type() == Some(given))
            && self.value.is_none_or(|given| value() == Some(given))
    }
}
