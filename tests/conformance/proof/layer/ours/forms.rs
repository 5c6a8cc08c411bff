//! Forms: their nodes in order, and what they submit as they are.

use anyhow::Result;
use ory_sdk::models::UiContainer;
use ory_sdk::ui::{Form, Node, Order};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    ui: UiContainer,
    /// The method that the flow was last tried with.
    active: Option<String>,
}

pub(super) fn tell(tell: &mut impl FnMut(&str, &str, Option<String>)) -> Result<()> {
    for Case { name, ui, active } in super::read("forms")? {
        let form = Form::new(&ui);
        tell("order", &name, Some(ids(form.sorted(Order::SignIn))));
        tell("visible", &name, Some(ids(form.nodes().filter(|it| it.is_visible()))));
        tell("sso", &name, Some(ids(form.sso_nodes())));
        let methods = form.visible_auth_methods().into_iter();
        let mut methods: Vec<_> = methods.map(|group| group.as_str()).collect();
        methods.sort_unstable();
        tell("methods", &name, Some(methods.join(" ")));
        tell("errors", &name, Some(form.has_errors().to_string()));
        tell("values", &name, Some(values(form, active.as_deref()).to_string()));
    }
    Ok(())
}

fn ids<'a>(nodes: impl IntoIterator<Item = Node<'a>>) -> String {
    let ids: Vec<_> =
        nodes.into_iter().map(|node| node.id().unwrap_or("none").to_owned()).collect();
    ids.join(" ")
}

/// Returns what a form submits in which the user has changed nothing, by the method that was tried last.
fn values(form: Form<'_>, active: Option<&str>) -> Value {
    let mut submission = form.submission();
    let fields = form.nodes().filter(|it| it.is_visible() && !it.is_button());
    for input in fields.filter_map(Node::as_input) {
        submission = match &input.value {
            // Of several with one name, all that are chosen.
            Some(Value::String(text)) => submission.entered([(&input.name, text)]),
            Some(value) => submission.value(&input.name, value.clone()),
            None => submission,
        };
    }
    if let Some(method) = active {
        submission = submission.click("method", method);
    }
    submission.to_json()
}
