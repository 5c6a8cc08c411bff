//! A port where connections are not taken any more.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, TimeoutKind, TransportErrorKind};
use socket2::{Domain, Socket, Type};

use crate::api::{get_thing, parse};
use crate::server::Server;
use crate::via::Via;

/// A listener whose queue is full, so that connecting to it takes for ever.
pub struct FullPort {
    pub url: String,
    pub address: SocketAddr,
    listener: Socket,
    queued: Vec<TcpStream>,
}

impl FullPort {
    pub fn new() -> Self {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        listener.bind(&any.into()).unwrap();
        listener.listen(0).unwrap();
        let address = listener.local_addr().unwrap().as_socket().unwrap();
        let queue = || TcpStream::connect_timeout(&address, Duration::from_millis(50));
        let queued: Vec<_> = std::iter::from_fn(|| queue().ok()).take(64).collect();
        assert!(queued.len() < 64, "this system queues without a bound");
        Self {
            url: format!("http://{address}"),
            address,
            listener,
            queued,
        }
    }

    /// Empties the queue, and answers those who come.
    pub fn serve(self) -> Server {
        drop(self.queued);
        Server::over(self.listener.into(), |mut stream| {
            let head = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 14\r\n\r\n";
            // Those who queued are gone.
            let _ = stream.write_all(&[head, br#"{"name":"ann"}"#.as_slice()].concat());
        })
    }
}

pub fn no_connection(via: &Via) {
    let port = FullPort::new();
    let short = Duration::from_millis(50);
    let client = via.builder(&port.url).connect_timeout(short).build().unwrap();
    let error = via.send(get_thing(&client), parse).unwrap_err();
    let Error::Timeout(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.transport_error().kind(), TransportErrorKind::ConnectTimeout);
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Connect));
    assert_eq!(error.to_string(), "getThing: connecting took too long");

    let client = via.builder(&port.url).timeout(short).build().unwrap();
    let error = via.send(get_thing(&client), parse).unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Attempt));
}
