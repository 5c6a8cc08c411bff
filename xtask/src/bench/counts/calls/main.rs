//! Makes a call so many times, with a transport that answers from memory; without arguments, counts the instructions of each.

use http::{HeaderMap, HeaderValue, StatusCode, header};
use sdk::runtime::{BoxFuture, Request, Transport, TransportError, TransportResponse};

use calls::{AGENT, ALL, Calls, TOKEN, runtime};
use ours::{Ours, Sdk};

mod bodies;
mod calls;
mod ours;
mod responses;
mod valgrind;

/// What answers.
struct Memory;

impl Transport for Memory {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let (status, body) = responses::to(request.uri().path());
        let json = HeaderValue::from_static("application/json");
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, json)]);
        let status = StatusCode::from_u16(status).unwrap();
        let response = TransportResponse::new(status, headers, body);
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some([call, times]) = arguments.get(..2).map(|both| [&both[0], &both[1]]) else {
        for (number, (name, batch)) in ALL.into_iter().enumerate() {
            let each = valgrind::of_one(&[number.to_string()], batch as u64);
            println!("{name}: {each:.0}");
        }
        return;
    };
    let builder = Sdk::builder().base_url("http://localhost").ory_access_token(TOKEN);
    let client = builder.user_agent(AGENT).transport(Memory).build().unwrap();
    let client = Ours(client);
    runtime().block_on(async {
        for _ in 0..times.parse::<u32>().unwrap() {
            client.call(call.parse().unwrap()).await;
        }
    });
}
