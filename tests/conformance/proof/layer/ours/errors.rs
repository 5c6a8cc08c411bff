//! Answers to forms that are submitted, and to flows that are asked for.

use anyhow::{Context as _, Result};
use ory_sdk::{Error, flows};
use serde::Deserialize;
use serde_json::{Value, from_value, json};

use super::upstream::Upstream;

/// The kinds of flows, in the order of the script.
pub(super) const KINDS: [&str; 5] =
    ["login", "recovery", "registration", "settings", "verification"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    pub(super) name: String,
    status: u16,
    body: Option<Value>,
    text: Option<String>,
    r#type: Option<String>,
}

impl Case {
    fn upstream(&self) -> Result<Upstream> {
        let body = self.body.as_ref().map(Value::to_string);
        let body = body.or_else(|| self.text.clone()).unwrap_or_default();
        let media_type = self.r#type.as_deref().unwrap_or("application/json");
        let headers = [("content-type".to_owned(), media_type.to_owned())];
        Upstream::new(self.status, &headers, body)
    }

    /// Returns the error of a form that is submitted and answered so.
    pub(super) async fn submitted(&self, kind: &str) -> Result<Error> {
        let ory = self.upstream()?.client()?;
        let frontend = ory.frontend();
        let (password, code) = (
            json!({ "method": "password", "identifier": "ann", "password": "p", "traits": {} }),
            json!({ "method": "code", "email": "ann@example.com" }),
        );
        let error: Option<Error> = match kind {
            "login" => {
                let call = frontend.update_login_flow("flow-0", login(password)?);
                call.await.err().map(Into::into)
            }
            "recovery" => {
                let body: ory_sdk::models::UpdateRecoveryFlowBody = from_value(code)?;
                let call = frontend.update_recovery_flow("flow-0", body);
                call.await.err().map(Into::into)
            }
            "registration" => {
                let body: ory_sdk::models::UpdateRegistrationFlowBody =
                    from_value(password)?;
                let call = frontend.update_registration_flow("flow-0", body);
                call.await.err().map(Into::into)
            }
            "settings" => {
                let body: ory_sdk::models::UpdateSettingsFlowBody =
                    from_value(password)?;
                let call = frontend.update_settings_flow("flow-0", body);
                call.await.err().map(Into::into)
            }
            _ => {
                let body: ory_sdk::models::UpdateVerificationFlowBody =
                    from_value(code)?;
                let call = frontend.update_verification_flow("flow-0", body);
                call.await.err().map(Into::into)
            }
        };
        error.with_context(|| format!("{kind}, {}: no error", self.name))
    }

    /// Returns what becomes of a login flow that is asked for and answered so.
    pub(super) async fn fetched(&self) -> Result<String> {
        let ory = self.upstream()?.client()?;
        let Err(error) = ory.frontend().get_login_flow("flow-0").await else {
            return Ok("a flow".to_owned());
        };
        Ok(super::step(flows::outcome(error)?.step()))
    }
}

fn login(body: Value) -> Result<ory_sdk::models::UpdateLoginFlowBody> {
    Ok(from_value(body)?)
}
