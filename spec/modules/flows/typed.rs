//! What the document's types have of an error.

use super::Flow;
use crate::Error;
use crate::api::frontend::{
    UpdateFedcmFlowError, UpdateLoginFlowError, UpdateRecoveryFlowError,
    UpdateRegistrationFlowError, UpdateSettingsFlowError, UpdateVerificationFlowError,
};
use crate::models::{ErrorBrowserLocationChangeRequired, ErrorGeneric};

/// The parts of a typed body. They are there even where the raw body was cut off for its size.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) flow: Option<Flow>,
    pub(super) id: Option<String>,
    pub(super) redirect: Option<String>,
    pub(super) use_flow: Option<String>,
}

impl Typed {
    pub(super) fn read(error: &Error) -> Self {
        macro_rules! of_submit {
            ($error:ident, $body:expr, $flow:ident $(, $elsewhere:ident)?) => {
                match $body {
                    $error::BadRequest(flow) => {
                        return Self::flow(Flow::$flow(Box::new(flow.clone())));
                    }
                    $($error::$elsewhere(body) => return Self::elsewhere(body),)?
                    $error::Gone(body) | $error::Default(body) => {
                        return Self::generic(body);
                    }
                    #[allow(unreachable_patterns, reason = "of some errors that is all")]
                    _ => return Self::default(),
                }
            };
        }
        let Some(body) = error.body() else { return Self::default() };
        if let Some(body) = body.downcast_ref::<ErrorGeneric>() {
            return Self::generic(body);
        }
        if let Some(body) = body.downcast_ref() {
            of_submit!(UpdateLoginFlowError, body, Login, UnprocessableEntity);
        }
        if let Some(body) = body.downcast_ref() {
            of_submit!(
                UpdateRegistrationFlowError,
                body,
                Registration,
                UnprocessableEntity
            );
        }
        if let Some(body) = body.downcast_ref() {
            of_submit!(UpdateRecoveryFlowError, body, Recovery, UnprocessableEntity);
        }
        if let Some(body) = body.downcast_ref() {
            of_submit!(UpdateVerificationFlowError, body, Verification);
        }
        if let Some(body) = body.downcast_ref() {
            if let UpdateSettingsFlowError::Unauthorized(body)
            | UpdateSettingsFlowError::Forbidden(body) = body
            {
                return Self::generic(body);
            }
            of_submit!(UpdateSettingsFlowError, body, Settings, UnprocessableEntity);
        }
        if let Some(body) = body.downcast_ref() {
            of_submit!(UpdateFedcmFlowError, body, Login, UnprocessableEntity);
        }
        Self::default()
    }

    fn flow(flow: Flow) -> Self {
        Self {
            flow: Some(flow),
            ..Self::default()
        }
    }

    fn generic(body: &ErrorGeneric) -> Self {
        Self {
            id: body.error.id.clone(),
            redirect: body.redirect_browser_to.clone(),
            use_flow: body.use_flow_id.clone(),
            flow: None,
        }
    }

    fn elsewhere(body: &ErrorBrowserLocationChangeRequired) -> Self {
        Self {
            id: body.error.as_ref().and_then(|error| error.id.clone()),
            redirect: body.redirect_browser_to.clone(),
            ..Self::default()
        }
    }
}
