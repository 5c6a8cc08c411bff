//! A server of tasks, for what has many connections at once or speaks HTTP/2.

use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// Does the same with each connection, in a task of its own, until it is dropped.
pub struct Spawned {
    pub url: String,
    pub address: SocketAddr,
    runtime: Option<Runtime>,
}

impl Spawned {
    pub fn new<F>(mut serve: impl FnMut(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let mut runtime = Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            loop {
                // One that is gone already is none.
                if let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(stream));
                }
            }
        });
        Self {
            url: format!("http://{address}"),
            address,
            runtime: Some(runtime),
        }
    }
}

impl Drop for Spawned {
    fn drop(&mut self) {
        // It may be dropped within another runtime, which must not wait.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
