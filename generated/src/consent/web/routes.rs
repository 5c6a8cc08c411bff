//! From a request of the browser to a page or to the next URL.

use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};

use super::reply::{Asked, Stop, go, guarded, to_url};
use super::{ConsentPage, DevicePage, Kit, LoginPage, LogoutPage, Pages, Refusal};
use crate::consent::{Consent, FailureKind, Login, Logout};

/// Turns what came of a request into a response.
pub(super) fn answer<P: Pages>(
    kit: &Kit<P>,
    result: Result<Response, Stop>,
) -> Response {
    guarded(match result {
        Ok(response) => response,
        Err(Stop::Status(status, message)) => (status, message).into_response(),
        Err(Stop::Failure(failure)) => {
            let next = failure.redirect_to().and_then(|to| go(to).ok());
            next.unwrap_or_else(|| kit.pages.failed(&failure))
        }
    })
}

pub(super) async fn login<P: Pages>(
    kit: &Kit<P>,
    request: Request,
) -> Result<Response, Stop> {
    let asked = Asked::read(&kit.csrf, "login_challenge", request).await?;
    let login = Login::open(&kit.ory, asked.challenge.clone()).await?;
    if login.skip() {
        return match kit.pages.known(login.request()).await {
            Ok(answer) => go(&login.accept(answer).await?),
            Err(reason) => go(&login.reject(reason).await?),
        };
    }
    let mut message = None;
    if let Some(form) = &asked.form {
        match kit.pages.authenticate(login.request(), form).await {
            Ok(answer) => return go(&login.accept(answer).await?),
            Err(Refusal::Reject(reason)) => return go(&login.reject(reason).await?),
            Err(Refusal::Again(text)) => message = Some(text),
        }
    } else if let Some(answer) =
        kit.pages.signed_in(login.request(), &asked.headers).await
    {
        return go(&login.accept(answer).await?);
    }
    let page = LoginPage {
        request: login.request(),
        hidden: asked.hidden(),
        message: message.as_deref(),
    };
    Ok(asked.page(&kit.csrf, kit.pages.login_page(page)))
}

pub(super) async fn consent<P: Pages>(
    kit: &Kit<P>,
    request: Request,
) -> Result<Response, Stop> {
    let asked = Asked::read(&kit.csrf, "consent_challenge", request).await?;
    let consent = Consent::open(&kit.ory, asked.challenge.clone()).await?;
    let grant = match &asked.form {
        _ if consent.skip() => consent.grant(),
        Some(form) if form.get("answer") == Some("allow") => {
            consent.grant().only(form.all("grant_scope"))
        }
        Some(_) => return go(&consent.deny().await?),
        None => {
            let page = ConsentPage {
                request: consent.request(),
                hidden: asked.hidden(),
            };
            return Ok(asked.page(&kit.csrf, kit.pages.consent_page(page)));
        }
    };
    match kit.pages.claims(consent.request(), grant).await {
        Ok(grant) => go(&consent.accept(grant).await?),
        Err(reason) => go(&consent.reject(reason).await?),
    }
}

pub(super) async fn logout<P: Pages>(
    kit: &Kit<P>,
    request: Request,
) -> Result<Response, Stop> {
    let asked = Asked::read(&kit.csrf, "logout_challenge", request).await?;
    let logout = Logout::open(&kit.ory, asked.challenge.clone()).await?;
    match &asked.form {
        None if logout.must_ask() => {
            let page = LogoutPage {
                request: logout.request(),
                hidden: asked.hidden(),
            };
            Ok(asked.page(&kit.csrf, kit.pages.logout_page(page)))
        }
        Some(form) if form.get("answer") != Some("allow") => {
            logout.reject().await?;
            to_url(&kit.pages.stayed())
        }
        _ => go(&logout.accept().await?),
    }
}

pub(super) async fn device<P: Pages>(
    kit: &Kit<P>,
    request: Request,
) -> Result<Response, Stop> {
    let asked = Asked::read(&kit.csrf, "device_challenge", request).await?;
    let mut message = None;
    let form = asked.form.as_ref().unwrap_or(&asked.query);
    let user_code = form.get("user_code").unwrap_or_default();
    if asked.form.is_some() {
        let challenge = asked.challenge.clone();
        match crate::consent::device(&kit.ory, challenge, user_code).await {
            Ok(to) => return go(&to),
            Err(failure) if failure.kind() == FailureKind::WrongCode => {
                message = Some("The code is wrong, or too old.");
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let page = DevicePage {
        hidden: asked.hidden(),
        user_code,
        message,
    };
    Ok(asked.page(&kit.csrf, kit.pages.device_page(page)))
}
