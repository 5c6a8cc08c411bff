//! A transport as a user might write it, on hyper's connections: it keeps no time and no connection.

use bytes::Bytes;
use http::header::HOST;
use http::{HeaderValue, Uri};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use ory_sdk_runtime::runtime::{
    BoxFuture, Request, ResponseBody, Transport, TransportError, TransportErrorKind,
    TransportResponse,
};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

/// Speaks plain HTTP.
pub struct Own;

/// The body, and the connection that it comes by, which ends with it.
struct Body {
    incoming: Incoming,
    _connection: Connection,
}

struct Connection(JoinHandle<()>);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Transport for Own {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(send(request))
    }
}

async fn send(mut request: Request) -> Result<TransportResponse, TransportError> {
    let uri = request.uri().clone();
    let authority = uri.authority().unwrap();
    let host = HeaderValue::from_str(authority.as_str()).unwrap();
    request.headers_mut().insert(HOST, host);
    *request.uri_mut() = Uri::from(uri.path_and_query().unwrap().clone());

    let address = (authority.host(), authority.port_u16().unwrap_or(80));
    let stream = TcpStream::connect(address).await.map_err(connect)?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(connect)?;
    let connection = Connection(tokio::spawn(async move {
        // What goes wrong is seen at the other end, too.
        let _ = connection.await;
    }));
    let response = sender.send_request(request).await;
    let lost = |error| TransportError::new(TransportErrorKind::Lost, error);
    let (head, incoming) = response.map_err(lost)?.into_parts();
    Ok(TransportResponse {
        status: head.status,
        headers: head.headers,
        body: Box::new(Body {
            incoming,
            _connection: connection,
        }),
    })
}

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            let Some(frame) = self.incoming.frame().await else { return Ok(None) };
            let interrupted =
                |error| TransportError::new(TransportErrorKind::Interrupted, error);
            let frame = frame.map_err(interrupted)?;
            // Trailers are not data; an empty piece does not end a body.
            Ok(Some(frame.into_data().unwrap_or_default()))
        })
    }
}

fn connect(
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> TransportError {
    TransportError::new(TransportErrorKind::Connect, error)
}
