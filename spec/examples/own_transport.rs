//! Sends all requests through an HTTP client of the program's own, here one of hyper, and logs them.
//!
//! Reads `ORY_SDK_URL`, which is plain `http://`, and `ORY_ACCESS_TOKEN`. The default transport is
//! not needed: in a program of your own, turn it off by `default-features = false`.

use std::env;
use std::time::Instant;

use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use ory_sdk::runtime::{Request, ResponseBody, TransportErrorKind, TransportResponse};
use ory_sdk::{BoxFuture, Bytes, Ory, Transport, TransportError};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let hyper = Client::builder(TokioExecutor::new()).build_http();
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .transport(Hyper(hyper))
        .build()?;

    let client = ory.oauth2().get_oauth2_client("holiday-photos").await?;
    println!("{}", client.client_name.unwrap_or_default());
    Ok(())
}

/// hyper's client, with its pool of connections.
struct Hyper(Client<HttpConnector, Full<Bytes>>);

impl Transport for Hyper {
    // A transport sends what it is given. URL, credentials, time-outs, retries and the size of the
    // response are the business of the SDK.
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            // The query and the headers hold secrets: neither is logged.
            let line = format!("{} {}", request.method(), request.uri().path());
            let start = Instant::now();
            let sent = self.0.request(request.map(Full::new)).await;
            let (head, body) = sent.map_err(failure)?.into_parts();
            println!("{line}: {} in {:?}", head.status.as_u16(), start.elapsed());
            Ok(TransportResponse {
                status: head.status,
                headers: head.headers,
                body: Box::new(Body(body)),
            })
        })
    }
}

/// Whoever calls may try again what failed to connect, and nothing else.
fn failure(error: hyper_util::client::legacy::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Other
    };
    TransportError::new(kind, error)
}

/// The body of a response, pulled piece by piece.
struct Body(Incoming);

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            while let Some(frame) = self.0.frame().await {
                let broken =
                    |error| TransportError::new(TransportErrorKind::Interrupted, error);
                // What is not data is a trailer.
                if let Ok(data) = frame.map_err(broken)?.into_data() {
                    return Ok(Some(data));
                }
            }
            Ok(None)
        })
    }
}
