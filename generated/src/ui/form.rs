//! The form as a whole.

use super::node::is_error;
use super::{Criteria, Node, Order, Submission};
use crate::Json;
use crate::models::{UiContainer, UiNodeGroup, UiText};

/// A view of the form of a flow.
///
/// ```
/// use ory_sdk::models::LoginFlow;
/// use ory_sdk::ui::{Form, Order};
///
/// fn show(flow: &LoginFlow) {
///     let form = Form::new(&flow.ui);
///     for message in form.messages() {
///         println!("{}", message.text);
///     }
///     for node in form.sorted(Order::SignIn).into_iter().filter(|node| node.is_visible()) {
///         let label = node.label().map_or("", |label| label.text.as_str());
///         println!("{label} ({})", node.kind().as_str());
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form<'a>(&'a UiContainer);

impl<'a> Form<'a> {
    /// Returns a view of the `ui` of a flow.
    #[must_use]
    pub fn new(ui: &'a UiContainer) -> Self {
        Self(ui)
    }

    /// Returns the form itself.
    #[must_use]
    pub fn model(self) -> &'a UiContainer {
        self.0
    }

    /// Returns the URL that takes the submission.
    #[must_use]
    pub fn action(self) -> &'a str {
        &self.0.action
    }

    /// Returns the HTTP method of the submission, in practice `POST`.
    #[must_use]
    pub fn method(self) -> &'a str {
        &self.0.method
    }

    /// Returns the nodes, in the order of the flow.
    pub fn nodes(self) -> impl Iterator<Item = Node<'a>> {
        self.0.nodes.iter().map(Node::new)
    }

    /// Returns the nodes of a group, in the order of the flow.
    pub fn in_group(self, group: &UiNodeGroup) -> impl Iterator<Item = Node<'a>> {
        self.nodes().filter(move |node| node.group() == group)
    }

    /// Returns the nodes in the order in which to show them: fields, checkboxes, the CAPTCHA and then
    /// buttons; among these by their groups. Nodes with the same place keep the order of the flow.
    #[must_use]
    pub fn sorted(self, order: Order) -> Vec<Node<'a>> {
        let mut nodes: Vec<_> = self.nodes().collect();
        nodes.sort_by_key(|node| order.place(*node));
        nodes
    }

    /// Returns what concerns the flow as a whole, to be shown above the form.
    pub fn messages(self) -> impl Iterator<Item = &'a UiText> {
        self.0.messages.iter().flatten()
    }

    /// Returns all messages, those of the flow first and then those of its nodes.
    pub fn all_messages(self) -> impl Iterator<Item = &'a UiText> {
        self.messages().chain(self.nodes().flat_map(Node::messages))
    }

    /// Returns whether any message is an error.
    #[must_use]
    pub fn has_errors(self) -> bool {
        self.all_messages().any(is_error)
    }

    /// Returns the first node that fits.
    #[must_use]
    pub fn find(self, criteria: &Criteria<'_>) -> Option<Node<'a>> {
        self.nodes().find(|node| criteria.fits(*node))
    }

    /// Returns the hidden fields, with their names and values. Those without a value are left out.
    pub fn hidden_values(self) -> impl Iterator<Item = (&'a str, &'a Json)> {
        self.nodes().filter(|node| node.is_hidden()).filter_map(|node| {
            let input = node.as_input()?;
            Some((input.name.as_str(), input.value.as_ref()?))
        })
    }

    /// Returns the anti-CSRF token. Native flows have none, or an empty one.
    #[must_use]
    pub fn csrf_token(self) -> Option<&'a str> {
        let mut hidden = self.hidden_values();
        let token = hidden.find(|(name, _)| *name == "csrf_token")?.1.as_str()?;
        (!token.is_empty()).then_some(token)
    }

    /// Begins to collect what to submit.
    pub fn submission(self) -> Submission<'a> {
        Submission::new(self)
    }
}
