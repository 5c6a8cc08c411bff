//! Plain pages, for those who bring none of their own.

use axum::response::{Html, IntoResponse as _, Response};

use super::{ConsentPage, DevicePage, LoginPage, LogoutPage};
use crate::models::OAuth2Client;

/// Returns text as HTML, for content and for attributes in quotes.
///
/// ```
/// assert_eq!(ory_sdk::consent::escape("<a href='\"'>&"), "&lt;a href=&#39;&quot;&#39;&gt;&amp;");
/// ```
#[must_use]
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(c),
        }
    }
    html
}

pub(super) fn login(page: &LoginPage<'_>) -> Response {
    let client = escape(&name(Some(&page.request.client)));
    let hint = page.request.oidc_context.as_ref();
    let hint = escape(hint.and_then(|it| it.login_hint.as_deref()).unwrap_or_default());
    form(
        &format!("Sign in to {client}"),
        page.message,
        &format!(
            r#"{hidden}
<label>E-mail <input type="email" name="email" value="{hint}" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<label><input type="checkbox" name="remember" value="true"> Keep me signed in</label>
<button>Sign in</button>"#,
            hidden = page.hidden,
        ),
    )
}

pub(super) fn consent(page: &ConsentPage<'_>) -> Response {
    let client = escape(&name(page.request.client.as_ref()));
    let scopes = page.request.requested_scope.iter().flatten().map(|scope| {
        let scope = escape(scope);
        format!(
            r#"<li><label><input type="checkbox" name="grant_scope" value="{scope}" checked> {scope}</label></li>"#
        )
    });
    form(
        &format!("{client} would like to use"),
        None,
        &format!(
            r#"{hidden}
<ul>{scopes}</ul>
<button name="answer" value="allow">Allow</button>
<button name="answer" value="deny">Deny</button>"#,
            hidden = page.hidden,
            scopes = scopes.collect::<String>(),
        ),
    )
}

pub(super) fn logout(page: &LogoutPage<'_>) -> Response {
    form(
        "Sign out?",
        None,
        &format!(
            r#"{hidden}
<button name="answer" value="allow">Sign out</button>
<button name="answer" value="deny">Stay</button>"#,
            hidden = page.hidden,
        ),
    )
}

pub(super) fn device(page: &DevicePage<'_>) -> Response {
    form(
        "Which code does your device show?",
        page.message,
        &format!(
            r#"{hidden}
<label>Code <input name="user_code" value="{code}" autocomplete="off" required></label>
<button>Go on</button>"#,
            hidden = page.hidden,
            code = escape(page.user_code),
        ),
    )
}

fn form(title: &str, message: Option<&str>, fields: &str) -> Response {
    let message = message.map(|it| format!("<p role=\"alert\">{}</p>\n", escape(it)));
    let message = message.unwrap_or_default();
    Html(format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<h1>{title}</h1>\n\
         {message}<form method=\"post\">\n{fields}\n</form>\n"
    ))
    .into_response()
}

/// Returns the name of a client. The client chose it, so it may be that of another.
fn name(client: Option<&OAuth2Client>) -> String {
    let client = client.and_then(|client| {
        let name = client.client_name.as_deref().filter(|name| !name.is_empty());
        name.or(client.client_id.as_deref())
    });
    client.unwrap_or("an application").to_owned()
}
