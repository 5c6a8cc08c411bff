//! One part of a form.

use super::MessageId;
use crate::models::{
    UiNode, UiNodeAnchorAttributes, UiNodeAttributes, UiNodeDivisionAttributes,
    UiNodeGroup, UiNodeImageAttributes, UiNodeInputAttributes,
    UiNodeInputAttributesType, UiNodeScriptAttributes, UiNodeTextAttributes, UiNodeType,
    UiText, UiTextType,
};

/// A field, button, text, image, link, script or widget of a form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Node<'a>(&'a UiNode);

impl<'a> Node<'a> {
    /// Returns a view of a node.
    #[must_use]
    pub fn new(node: &'a UiNode) -> Self {
        Self(node)
    }

    /// Returns the node itself.
    #[must_use]
    pub fn model(self) -> &'a UiNode {
        self.0
    }

    /// Returns the field or button, if it is one.
    #[must_use]
    pub fn as_input(self) -> Option<&'a UiNodeInputAttributes> {
        match &self.0.attributes {
            UiNodeAttributes::Input(input) => Some(input),
            _ => None,
        }
    }

    /// Returns the text, if it is one.
    #[must_use]
    pub fn as_text(self) -> Option<&'a UiNodeTextAttributes> {
        match &self.0.attributes {
            UiNodeAttributes::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the image, if it is one.
    #[must_use]
    pub fn as_image(self) -> Option<&'a UiNodeImageAttributes> {
        match &self.0.attributes {
            UiNodeAttributes::Img(image) => Some(image),
            _ => None,
        }
    }

    /// Returns the link, if it is one.
    #[must_use]
    pub fn as_anchor(self) -> Option<&'a UiNodeAnchorAttributes> {
        match &self.0.attributes {
            UiNodeAttributes::A(anchor) => Some(anchor),
            _ => None,
        }
    }

    /// Returns the script, if it is one.
    #[must_use]
    pub fn as_script(self) -> Option<&'a UiNodeScriptAttributes> {
        match &self.0.attributes {
            UiNodeAttributes::Script(script) => Some(script),
            _ => None,
        }
    }

    /// Returns the element for a widget, if it is one.
    #[must_use]
    pub fn as_division(self) -> Option<&'a UiNodeDivisionAttributes> {
        match &self.0.attributes {
            UiNodeAttributes::Div(division) => Some(division),
            _ => None,
        }
    }

    /// Returns the kind of the node, as its attributes have it.
    #[must_use]
    pub fn kind(self) -> UiNodeType {
        match &self.0.attributes {
            UiNodeAttributes::A(_) => UiNodeType::A,
            UiNodeAttributes::Div(_) => UiNodeType::Div,
            UiNodeAttributes::Img(_) => UiNodeType::Img,
            UiNodeAttributes::Input(_) => UiNodeType::Input,
            UiNodeAttributes::Script(_) => UiNodeType::Script,
            UiNodeAttributes::Text(_) => UiNodeType::Text,
            _ => self.0.r#type.clone(),
        }
    }

    /// Returns what names the node within its form: the `name` of a field, the `id` of all others.
    ///
    /// Several can have the same one, for example the buttons of providers. Of a kind that this version
    /// does not know, there is none.
    #[must_use]
    pub fn id(self) -> Option<&'a str> {
        match &self.0.attributes {
            UiNodeAttributes::Input(input) => Some(&input.name),
            UiNodeAttributes::A(anchor) => Some(&anchor.id),
            UiNodeAttributes::Div(division) => Some(&division.id),
            UiNodeAttributes::Img(image) => Some(&image.id),
            UiNodeAttributes::Script(script) => Some(&script.id),
            UiNodeAttributes::Text(text) => Some(&text.id),
            _ => None,
        }
    }

    /// Returns the label: the title of a link, the label of the field itself, or that of the node.
    #[must_use]
    pub fn label(self) -> Option<&'a UiText> {
        let own = match &self.0.attributes {
            UiNodeAttributes::A(anchor) => return Some(&anchor.title),
            UiNodeAttributes::Input(input) => input.label.as_ref(),
            _ => None,
        };
        own.or(self.0.meta.label.as_ref())
    }

    /// Returns which label it is, for translations.
    #[must_use]
    pub fn label_id(self) -> Option<MessageId> {
        self.label().map(|label| MessageId::from(label.id))
    }

    /// Returns the type of a field or button, for example `password` or `submit`.
    #[must_use]
    pub fn input_type(self) -> Option<&'a str> {
        self.as_input().map(|input| input.r#type.as_str())
    }

    /// Returns the group, which is the method that the node belongs to.
    #[must_use]
    pub fn group(self) -> &'a UiNodeGroup {
        &self.0.group
    }

    /// Returns what concerns this node, to be shown next to it.
    pub fn messages(self) -> impl Iterator<Item = &'a UiText> {
        self.0.messages.iter()
    }

    /// Returns whether a message next to the node is an error.
    #[must_use]
    pub fn has_errors(self) -> bool {
        self.messages().any(is_error)
    }

    /// Returns whether the user sees it: all but scripts and hidden fields.
    #[must_use]
    pub fn is_visible(self) -> bool {
        self.as_script().is_none() && !self.is_hidden()
    }

    /// Returns whether it is a hidden field, whose value is submitted as it is.
    #[must_use]
    pub fn is_hidden(self) -> bool {
        self.is_input_of(&UiNodeInputAttributesType::Hidden)
    }

    /// Returns whether it is a button, be it one that submits or one that runs a script.
    #[must_use]
    pub fn is_button(self) -> bool {
        self.is_submit() || self.is_input_of(&UiNodeInputAttributesType::Button)
    }

    /// Returns whether it is a button that submits the form.
    #[must_use]
    pub fn is_submit(self) -> bool {
        self.is_input_of(&UiNodeInputAttributesType::Submit)
    }

    pub(super) fn is_input_of(self, kind: &UiNodeInputAttributesType) -> bool {
        self.as_input().is_some_and(|input| input.r#type == *kind)
    }
}

pub(super) fn is_error(text: &UiText) -> bool {
    text.r#type == UiTextType::Error
}
