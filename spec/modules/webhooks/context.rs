//! What Ory gives to the template of a webhook.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeOwned;

use super::Rejected;
use crate::models::Identity;
use crate::runtime::Json;

/// Members of the `ctx` of a Jsonnet template, each if the template sends it.
///
/// ```jsonnet
/// function(ctx) {
///   flow: { id: ctx.flow.id, type: ctx.flow.type, transient_payload: if std.objectHas(ctx.flow, "transient_payload") then ctx.flow.transient_payload else null },
///   identity: ctx.identity,
///   request_url: ctx.request_url,
/// }
/// ```
///
/// Send what you need and no more: `ctx` has cookies and tokens of the browser in it. `Debug` shows
/// which flow it is, and nothing of a person.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Context {
    /// The flow that the user is in.
    pub flow: Option<FlowContext>,
    /// The identity, in webhooks after a flow. It is not stored yet where Ory acts on the answer.
    pub identity: Option<Identity>,
    /// The method of the request of the browser.
    pub request_method: Option<String>,
    /// The URL of the request of the browser.
    pub request_url: Option<String>,
    /// The headers of the request of the browser.
    pub request_headers: BTreeMap<String, Vec<String>>,
    /// What the form sent along as `transient_payload`, of the context or else of its flow.
    pub transient_payload: Option<Json>,
    /// Whatever else there is.
    pub rest: BTreeMap<String, Json>,
}

/// The flow that a user is in.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowContext {
    /// The ID of the flow.
    pub id: Option<String>,
    /// `browser` or `api`.
    pub kind: Option<String>,
    /// The URL with which the flow began.
    pub request_url: Option<String>,
    /// The flow as it came.
    pub raw: Json,
}

impl Context {
    pub(super) fn read(body: Json) -> Result<Self, Rejected> {
        let Json::Object(mut members) = body else {
            return Err(Rejected::malformed("an object is expected"));
        };
        let mut take = |name: &str| members.remove(name).filter(|it| !it.is_null());
        let flow = take("flow").map(FlowContext::read).transpose()?;
        let identity = take("identity").map(serde_json::from_value).transpose();
        let identity = identity
            .map_err(|_| Rejected::malformed("`identity` is no whole identity"))?;
        let request_method = text("request_method", take("request_method"))?;
        let request_url = text("request_url", take("request_url"))?;
        let headers = take("request_headers").map(serde_json::from_value).transpose();
        let headers = headers.map_err(|_| {
            Rejected::malformed("`request_headers` are no lists of texts")
        })?;
        let of_flow = flow.as_ref().map(|it| &it.raw["transient_payload"]);
        let of_flow = of_flow.filter(|it| !it.is_null()).cloned();
        let transient_payload = take("transient_payload").or(of_flow);
        Ok(Self {
            flow,
            identity,
            request_method,
            request_url,
            request_headers: headers.unwrap_or_default(),
            transient_payload,
            rest: members.into_iter().collect(),
        })
    }

    /// Returns `transient_payload` as a type of your own, or `None` if there is none.
    ///
    /// ```
    /// # use ory_sdk::webhooks::{Delivery, Rejected};
    /// #[derive(serde::Deserialize)]
    /// struct Extra {
    ///     accepts_terms: bool,
    /// }
    ///
    /// fn accepts(delivery: &Delivery) -> Result<bool, Rejected> {
    ///     let extra: Option<Extra> = delivery.context()?.payload()?;
    ///     Ok(extra.is_some_and(|extra| extra.accepts_terms))
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Rejected::Malformed`].
    pub fn payload<T: DeserializeOwned>(&self) -> Result<Option<T>, Rejected> {
        let payload = self.transient_payload.clone();
        let reason = "`transient_payload` is not of the type that is expected";
        let read = payload.map(serde_json::from_value).transpose();
        read.map_err(|_| Rejected::malformed(reason))
    }
}

impl FlowContext {
    fn read(raw: Json) -> Result<Self, Rejected> {
        if !raw.is_object() {
            return Err(Rejected::malformed("`flow` is no object"));
        }
        let text = |name: &str| text(name, raw.get(name).cloned());
        Ok(Self {
            id: text("id")?,
            kind: text("type")?,
            request_url: text("request_url")?,
            raw,
        })
    }
}

fn text(name: &str, value: Option<Json>) -> Result<Option<String>, Rejected> {
    match value {
        None | Some(Json::Null) => Ok(None),
        Some(Json::String(text)) => Ok(Some(text)),
        Some(_) => Err(Rejected::malformed(format!("`{name}` is no text"))),
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").field("flow", &self.flow).finish_non_exhaustive()
    }
}

impl fmt::Debug for FlowContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("FlowContext");
        out.field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}
