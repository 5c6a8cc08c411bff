//! One span for each call, with the names that OpenTelemetry gives to what HTTP clients do. It contains
//! the path template, but no value of a parameter, header or body.

use http::Uri;
use tracing::field::{Empty, display};
use tracing::{Instrument, Span};

use crate::runtime::call::Call;
use crate::runtime::error::{Error, Failure};
use crate::runtime::response::Response;

/// Runs a call in a span of its own.
pub(super) async fn traced(
    call: &Call,
    run: impl Future<Output = Result<Response, Failure>>,
) -> Result<Response, Failure> {
    let span = span(call);
    let outcome = run.instrument(span.clone()).await;
    record(&span, &outcome);
    outcome
}

fn span(call: &Call) -> Span {
    let operation = call.operation;
    let span = tracing::info_span!(
        "http_client_call",
        otel.name = %format_args!("{} {}", operation.method, operation.path),
        otel.kind = "client",
        http.request.method = operation.method,
        url.template = operation.path,
        server.address = Empty,
        server.port = Empty,
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    );
    if span.is_disabled() {
        return span;
    }
    // Without an origin, the call ends with that error.
    if let Ok(origin) = call.client.shared().origin(operation)
        && let Ok(uri) = origin.as_str().parse::<Uri>()
    {
        let default = if uri.scheme_str() == Some("http") { 80 } else { 443 };
        span.record("server.address", uri.host().unwrap_or_default());
        span.record("server.port", uri.port_u16().unwrap_or(default));
    }
    span
}

fn record(span: &Span, outcome: &Result<Response, Failure>) {
    let (status, attempts) = match outcome {
        Ok(response) => (Some(response.status()), response.attempts()),
        Err(failure) => (failure.status(), failure.attempts()),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    match outcome {
        Ok(response) if response.status() >= 400 => {
            span.record("error.type", display(response.status()));
        }
        Ok(_) => {}
        Err(failure) => {
            span.record("error.type", error_type(failure));
        }
    }
}

fn error_type(failure: &Failure) -> &'static str {
    match failure {
        Error::InvalidArgument(_) => "invalid_argument",
        Error::MissingCredential(_) => "missing_credential",
        Error::Token(_) => "token",
        Error::Connect(_) => "connect",
        Error::Tls(_) => "tls",
        Error::Timeout(_) => "timeout",
        Error::Interrupted(_) => "interrupted",
        Error::TooLarge(_) => "too_large",
        Error::Transport(_) | Error::Decode(_) | Error::Paging(_) | Error::Api(_) => {
            "_OTHER"
        }
    }
}
