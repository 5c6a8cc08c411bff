//! Where the words of a text lead: intra-doc links to the items that they name.

use super::context::Context;
use super::operation::{method, request};
use crate::emit::named::{self, Named};
use crate::emit::text::{self, Mentions};
use crate::model::{Doc, Group, Operation, TypeDef};

/// What a text may speak of.
pub(super) struct Words<'w, 'a> {
    context: &'w Context<'a>,
    /// The types whose properties its words may be.
    types: Vec<&'w TypeDef>,
    /// The property that the text itself is about.
    own: Option<&'w str>,
}

impl<'w, 'a> Words<'w, 'a> {
    /// Returns the words of a text that is about no type.
    pub(super) fn new(context: &'w Context<'a>) -> Self {
        Self {
            context,
            types: Vec::new(),
            own: None,
        }
    }

    /// Returns the words of a type's text.
    pub(super) fn of_type(context: &'w Context<'a>, def: &'w TypeDef) -> Self {
        Self {
            types: vec![def],
            ..Self::new(context)
        }
    }

    /// Returns the words of an operation's text.
    pub(super) fn of_operation(
        context: &'w Context<'a>,
        operation: &'w Operation,
    ) -> Self {
        Self {
            types: named::types_of(context.api, operation),
            ..Self::new(context)
        }
    }

    /// Leaves the name of a property as it is: the text is its own.
    pub(super) fn about(mut self, property: &'w str) -> Self {
        self.own = Some(property);
        self
    }

    /// Returns the summary and the description as Markdown.
    pub(super) fn markdown(&self, doc: &Doc) -> (String, String) {
        if !self.context.has_docs {
            return (String::new(), String::new());
        }
        let find = |word: &str| self.target(word);
        let mentions = Mentions::new(&find);
        let summary = doc.summary.as_deref();
        let summary = summary.map(|text| text::linked_line(text, mentions));
        let description = doc.description.as_deref();
        let description = description.map(|text| text::linked(text, mentions));
        (summary.unwrap_or_default(), description.unwrap_or_default())
    }

    /// Returns the description, or the summary where there is none, on one line.
    pub(super) fn line(&self, doc: &Doc) -> Option<String> {
        let find = |word: &str| self.target(word);
        let text = doc.description.as_deref().or(doc.summary.as_deref())?;
        let line = text::linked_line(text, Mentions::new(&find));
        (!line.is_empty()).then_some(line)
    }

    /// Returns a text of our settings on one line.
    pub(super) fn line_of(&self, text: &str) -> String {
        let find = |word: &str| self.target(word);
        text::linked_line(text, Mentions::new(&find))
    }

    /// Returns the first sentence of the description, or the summary where there is none.
    pub(super) fn sentence(&self, doc: &Doc) -> Option<String> {
        let find = |word: &str| self.target(word);
        let text = doc.description.as_deref().or(doc.summary.as_deref())?;
        let line = text::linked_sentence(text, Mentions::new(&find));
        (!line.is_empty()).then_some(line)
    }

    /// Returns the path of the item that a word names.
    fn target(&self, word: &str) -> Option<String> {
        match self.context.named.get(word) {
            Some(Named::Operation(group, operation)) => {
                return Some(method_path(group, operation));
            }
            Some(Named::Type(def)) => {
                return Some(format!("crate::models::{}", def.name));
            }
            None => {}
        }
        if self.own == Some(word) {
            return None;
        }
        let (def, field) = named::property(&self.types, word)?;
        Some(format!("field@crate::models::{}::{}", def.name, field.ident.bare()))
    }
}

/// Returns the path of the method that begins a call of an operation, as a link has it.
pub(super) fn method_path(group: &Group, operation: &Operation) -> String {
    let method = method::method_name(operation).to_string();
    let (module, ty) = (group.module.bare(), &group.type_name);
    format!("crate::api::{module}::{ty}::{}()", method.trim_start_matches("r#"))
}

/// Returns the link to the method that begins a call of an operation, from the module of its group.
pub(super) fn method_link(group_type: &str, operation: &Operation) -> String {
    let method = method::method_name(operation).to_string();
    let method = method.trim_start_matches("r#");
    let shown = text::code(&format!("{group_type}::{method}"));
    format!("[{shown}](super::{group_type}::{method}())")
}

/// Returns the link to a setter of the call of an operation, from the module of its group.
pub(super) fn setter_link(operation: &Operation, setter: &str) -> String {
    format!("[{}]({}::{setter}())", text::code(setter), request::name(operation))
}
