use crate::models;
use crate::runtime::json;

/// The form of a flow: what to show to the user, and where to send what the user enters.
///
/// Render the nodes in their order and the messages above them. It is made for HTML forms,
/// and works for JSON and native interfaces too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiContainer {
    /// The URL that takes the submission, with the flow ID in its query.
    ///
    /// It is the action of an HTML form. With this library, call the operation that updates the
    /// flow.
    pub action: String,
    /// What concerns the flow as a whole, such as wrong credentials. Messages about one field
    /// are at its node.
    pub messages: Option<models::UiTexts>,
    /// The HTTP method of the submission, in practice `POST`.
    pub method: String,
    /// The parts of the form. They change from step to step, so render them anew from each
    /// answer.
    pub nodes: models::UiNodes,
}

#[cfg(feature = "test-util")]
impl UiContainer {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        method: impl Into<String>,
        nodes: impl IntoIterator<Item = crate::models::UiNode>,
    ) -> Self {
        Self {
            action: action.into(),
            messages: None,
            method: method.into(),
            nodes: nodes.into_iter().collect(),
        }
    }

    /// Sets `messages`.
    #[inline]
    #[must_use]
    pub fn messages<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::UiText, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.messages = Some(values);
        }
        self
    }
}

impl json::Decode for UiContainer {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            action: String::new(),
            messages: None,
            method: String::new(),
            nodes: Vec::new(),
        };
        r.object_with(
            [
                ("action", &mut json::InPlace(&mut this.action)),
                ("messages", &mut json::OrEmpty(&mut this.messages)),
                ("method", &mut json::InPlace(&mut this.method)),
                ("nodes", &mut json::OrEmptyInPlace(&mut this.nodes)),
            ],
            &["action", "method", "nodes"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UiContainer {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("action", &self.action),
            ("messages", &self.messages),
            ("method", &self.method),
            ("nodes", &self.nodes),
        ]);
    }
}

json::serde_impls!(UiContainer);
