//! The forms of flows, with messages under Ory's IDs. The words are the stand-in's own.

use std::time::Duration;

use serde_json::{Value, json};

use super::flow::{Flow, Kind};
use super::state::{State, User, instant};

/// Returns a message of a kind: `info`, `error` or `success`.
pub(super) fn message(id: u32, kind: &str, text: &str) -> Value {
    json!({"id": id, "type": kind, "text": text})
}

pub(super) fn wrong_password() -> Value {
    message(4_000_006, "error", "Address or password is wrong.")
}

pub(super) fn wrong_code() -> Value {
    message(4_000_008, "error", "The code is wrong.")
}

pub(super) fn no_method(kind: Kind) -> Value {
    let id = if kind == Kind::Login { 4_010_002 } else { 4_050_002 };
    message(id, "error", "There is no such method.")
}

pub(super) fn missing(property: &str) -> Value {
    let text = format!("{property} is missing.");
    let context = json!({ "property": property });
    json!({"id": 4_000_002, "type": "error", "text": text, "context": context})
}

pub(super) fn too_short(least: usize, actual: usize) -> Value {
    let text =
        format!("A password has at least {least} characters; this one has {actual}.");
    let context = json!({"min_length": least, "actual_length": actual});
    json!({"id": 4_000_032, "type": "error", "text": text, "context": context})
}

pub(super) fn saved() -> Value {
    message(1_050_001, "success", "The change is saved.")
}

pub(super) fn expired(kind: Kind, at: Duration, ago: Duration) -> Value {
    let id = if kind == Kind::Login { 4_010_001 } else { 4_050_001 };
    let text = format!("The form was too old by {} minutes.", ago.as_secs() / 60);
    json!({"id": id, "type": "error", "text": text, "context": {"expired_at": instant(at)}})
}

/// Returns a flow as bodies have it.
pub(super) fn body(state: &State, flow: &Flow) -> Value {
    let name = flow.kind.name();
    let action = format!("{}/self-service/{name}?flow={}", state.url, flow.id);
    let user = flow.user.as_ref().and_then(|id| state.user(id));
    let nodes = match flow.kind {
        Kind::Login => login_nodes(flow, user),
        Kind::Settings => settings_nodes(flow, user),
    };
    let mut body = json!({
        "id": flow.id, "type": if flow.is_browser { "browser" } else { "api" },
        "issued_at": instant(flow.issued_at), "expires_at": instant(flow.expires_at),
        "request_url": flow.request_url,
        "ui": {"action": action, "method": "POST", "nodes": nodes, "messages": flow.messages},
    });
    for (key, value) in [("return_to", &flow.return_to), ("active", &flow.active)] {
        if let Some(value) = value {
            body[key] = json!(value);
        }
    }
    match (flow.kind, user) {
        (Kind::Settings, Some(user)) => {
            body["state"] = json!(if flow.is_saved { "success" } else { "show_form" });
            body["identity"] = user.body();
        }
        _ => {
            body["state"] = json!("choose_method");
            body["refresh"] = json!(flow.refresh);
            body["requested_aal"] = json!(format!("aal{}", flow.aal));
            if let Some(challenge) = &flow.login_challenge {
                body["oauth2_login_challenge"] = json!(challenge);
            }
        }
    }
    body
}

fn login_nodes(flow: &Flow, user: Option<&User>) -> Vec<Value> {
    let csrf = hidden("csrf_token", &flow.csrf_token());
    if flow.aal == 2 {
        let code = field(flow, "totp", "totp_code", "text", "", (1_070_006, "Code"));
        let submit = button("totp", "totp", (1_010_009, "Use the app"));
        return vec![csrf, code, submit];
    }
    let known = user.filter(|_| flow.refresh);
    let identifier = match known {
        // It is not asked for again.
        Some(user) => hidden("identifier", &user.email),
        None => {
            let entered = &flow.identifier;
            field(flow, "default", "identifier", "text", entered, (1_070_004, "ID"))
        }
    };
    let label = (1_070_001, "Password");
    let password = field(flow, "password", "password", "password", "", label);
    let submit = button("password", "password", (1_010_022, "Sign in with password"));
    vec![csrf, identifier, password, submit]
}

fn settings_nodes(flow: &Flow, user: Option<&User>) -> Vec<Value> {
    let email = user.map_or("", |user| &user.email);
    let label = (1_070_002, "E-Mail");
    vec![
        hidden("csrf_token", &flow.csrf_token()),
        field(flow, "profile", "traits.email", "email", email, label),
        button("profile", "profile", (1_070_003, "Save")),
        field(flow, "password", "password", "password", "", (1_070_001, "Password")),
        button("password", "password", (1_070_003, "Save")),
    ]
}

fn hidden(name: &str, value: &str) -> Value {
    json!({
        "type": "input", "group": "default", "messages": [], "meta": {},
        "attributes": {
            "node_type": "input", "name": name, "type": "hidden", "value": value,
            "required": true, "disabled": false,
        },
    })
}

fn field(
    flow: &Flow,
    group: &str,
    name: &str,
    kind: &str,
    value: &str,
    (label, text): (u32, &str),
) -> Value {
    let messages = flow.beside.iter().filter(|(field, _)| *field == name);
    let messages: Vec<&Value> = messages.map(|(_, message)| message).collect();
    let mut attributes = json!({
        "node_type": "input", "name": name, "type": kind, "required": true, "disabled": false,
    });
    if !value.is_empty() {
        attributes["value"] = json!(value);
    }
    if kind == "password" {
        let is_new = flow.kind == Kind::Settings;
        let hint = if is_new { "new-password" } else { "current-password" };
        attributes["autocomplete"] = json!(hint);
    }
    json!({
        "type": "input", "group": group, "messages": messages, "attributes": attributes,
        "meta": {"label": message(label, "info", text)},
    })
}

/// Returns the button that chooses a method.
fn button(group: &str, method: &str, (label, text): (u32, &str)) -> Value {
    json!({
        "type": "input", "group": group, "messages": [],
        "attributes": {
            "node_type": "input", "name": "method", "type": "submit", "value": method,
            "disabled": false,
        },
        "meta": {"label": message(label, "info", text)},
    })
}
