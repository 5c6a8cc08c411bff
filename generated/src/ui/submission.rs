//! What to submit.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Form, Node, groups, values};
use crate::Json;
use crate::models::UiNodeGroup;

/// What the user entered in a form, and what the form adds to it.
///
/// Hidden fields, the anti-CSRF token among them, go along by themselves: those of the method that is
/// submitted, and those that belong to no method. Empty texts are left out. Names with dots nest.
/// `Debug` shows names and no values.
///
/// If it is browsers that send you the form, compare [`Form::csrf_token`] with the one that they sent first:
/// the submission has it whether they sent it or not.
///
/// ```
/// use ory_sdk::models::{LoginFlow, UpdateLoginFlowBody};
/// use ory_sdk::ui::Form;
///
/// fn body(flow: &LoginFlow, entered: &[(&str, &str)]) -> Option<UpdateLoginFlowBody> {
///     // What a browser sends has the button among the pairs.
///     Form::new(&flow.ui).submission().entered(entered.iter().copied()).read().ok()
/// }
///
/// fn with_password(flow: &LoginFlow) -> Option<UpdateLoginFlowBody> {
///     let submission = Form::new(&flow.ui).submission();
///     let filled = submission.value("identifier", "ann@example.com").value("password", "…");
///     filled.click("method", "password").read().ok()
/// }
/// ```
#[derive(Clone)]
#[must_use = "a submission is not sent by itself"]
pub struct Submission<'a> {
    form: Form<'a>,
    given: Vec<(String, Value)>,
}

impl<'a> Submission<'a> {
    pub(super) fn new(form: Form<'a>) -> Self {
        Self { form, given: Vec::new() }
    }

    /// Adds what a form has sent, as pairs of names and texts.
    ///
    /// Texts become numbers and truth values where the field is one. Of a name that comes again, the last
    /// text counts; if several fields have the name, such as a list of choices, they become a list.
    pub fn entered<N: AsRef<str>, T: AsRef<str>>(
        mut self,
        pairs: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        for (name, text) in pairs {
            let (name, text) = (name.as_ref(), text.as_ref());
            let value = values::read(self.form, name, text);
            let choices = self.form.nodes().filter(|node| is_choice(*node, name));
            if choices.count() < 2 {
                self = self.value(name, value);
                continue;
            }
            let before = self.given.iter_mut().find(|(given, _)| given == name);
            match before.map(|(_, value)| value) {
                Some(Value::Array(list)) => list.push(value),
                _ => self = self.value(name, vec![value]),
            }
        }
        self
    }

    /// Sets the value of a field.
    pub fn value(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        let name = name.into();
        self.given.retain(|(given, _)| *given != name);
        self.given.push((name, value.into()));
        self
    }

    /// Clicks a button: sets its name and value, for example `method` and `password`.
    pub fn click(self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.value(name, value)
    }

    /// Clicks the button that a node is. Any other node changes nothing.
    pub fn click_node(self, node: Node<'_>) -> Self {
        match node.as_input() {
            Some(input) if node.is_button() => {
                self.value(&input.name, input.value.clone().unwrap_or_default())
            }
            _ => self,
        }
    }

    /// Returns the submission as JSON, which is an object.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut members = Map::new();
        for (name, value) in self.hidden() {
            values::put(&mut members, name, value.clone());
        }
        for (name, value) in &self.given {
            values::put(&mut members, name, value.clone());
        }
        if let Some(method) = self.method().filter(|_| !members.contains_key("method")) {
            members.insert("method".to_owned(), Value::from(method));
        }
        values::pruned(Value::Object(members))
            .unwrap_or_else(|| Value::Object(Map::new()))
    }

    /// Returns the submission as the body of an operation, for example
    /// [`UpdateLoginFlowBody`](crate::models::UpdateLoginFlowBody).
    ///
    /// # Errors
    ///
    /// If something is missing, for example `method`, which the clicked button says.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_value(self.to_json())
    }

    /// Returns the method of the button that is clicked. Buttons of providers and those that send a code
    /// again do not say it themselves.
    fn method(&self) -> Option<&'a str> {
        let clicked = |node: &Node<'_>| node.is_button() && self.is_given(*node);
        let group = self.form.nodes().find(clicked)?.group();
        let is_method =
            !groups::is_shared(group) && *group != UiNodeGroup::OAuth2Consent;
        is_method.then(|| group.as_str())
    }

    /// Returns the hidden fields that belong to what is submitted.
    fn hidden(&self) -> impl Iterator<Item = (&'a str, &'a Json)> {
        let is_used = |node: Node<'a>| {
            groups::is_shared(node.group())
                || self.form.in_group(node.group()).any(|other| self.is_given(other))
        };
        self.form.nodes().filter(|node| node.is_hidden()).filter_map(move |node| {
            let input = node.as_input().filter(|_| is_used(node))?;
            Some((input.name.as_str(), input.value.as_ref()?))
        })
    }

    /// Returns whether a value is given for the field, or the button is clicked.
    fn is_given(&self, node: Node<'_>) -> bool {
        let Some(input) = node.as_input() else { return false };
        self.given.iter().any(|(name, value)| {
            *name == input.name
                && (!node.is_button() || input.value.as_ref() == Some(value))
        })
    }
}

fn is_choice(node: Node<'_>, name: &str) -> bool {
    node.id() == Some(name) && !node.is_button() && !node.is_hidden()
}

impl fmt::Debug for Submission<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.given.iter().map(|(name, _)| name).collect();
        f.debug_struct("Submission").field("given", &names).finish_non_exhaustive()
    }
}
