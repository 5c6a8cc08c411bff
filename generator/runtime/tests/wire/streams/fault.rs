//! Ways in which a response goes wrong while it comes.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use super::{KINDS, Kind};
use crate::server::Server;

/// What happens behind the first item of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection closes in the middle of the second one.
    Closed,
    /// A chunk of the body has no length.
    Malformed,
    /// Nothing more comes, and the connection stays.
    Silent,
    /// The second one is larger than the client takes.
    Large,
    /// The second one is another thing than documented, and a good one follows.
    Undecodable,
    /// It is not UTF-8, in the middle of a character.
    Garbled,
    /// Nothing: the second comes after a while.
    Pauses,
}

const FAULTS: [Fault; 6] = [
    Fault::Closed,
    Fault::Malformed,
    Fault::Silent,
    Fault::Large,
    Fault::Undecodable,
    Fault::Garbled,
];

/// Returns what each kind of stream makes of each fault: all its items, and its end, which is there
/// for good.
pub fn table() -> Vec<(Kind, Fault, Vec<&'static str>)> {
    let row = |kind, fault| (kind, fault, expected(kind, fault));
    let of = |kind| FAULTS.map(|fault| row(kind, fault));
    KINDS.into_iter().flat_map(of).collect()
}

fn expected(kind: Kind, fault: Fault) -> Vec<&'static str> {
    let mut words = vec!["ok"];
    words.extend(match (kind, fault) {
        // The half that came is bytes.
        (Kind::Bytes, Fault::Closed) => &["ok", "interrupted"][..],
        (Kind::Bytes, Fault::Silent) => &["ok", "late"],
        (_, Fault::Closed | Fault::Malformed) => &["interrupted"],
        (_, Fault::Silent) => &["late"],
        // To bytes, they are nothing special: there is one more piece.
        (Kind::Bytes, _) => &["ok"],
        (_, Fault::Large) => &["too large"],
        (_, Fault::Undecodable | Fault::Garbled) => &["undecodable", "ok"],
        (_, Fault::Pauses) => &["ok"],
    });
    words.extend(["end", "end", "end"]);
    words
}

impl Fault {
    /// Returns a server at which `/things/1` goes wrong so the first time. Behind that, it answers with
    /// a thing.
    pub fn server(self, kind: Kind) -> Server {
        let mut left = Some(());
        let left = std::sync::Mutex::new(move || left.take());
        Server::does(move |mut stream| {
            if left.lock().unwrap()().is_some() {
                thread::spawn(move || self.respond(kind, &mut stream));
                return;
            }
            let thing = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 14\r\n\r\n\
                         {\"name\":\"ann\"}";
            // The client may be gone already, which is then what the test is about.
            let _ = stream.write_all(thing.as_bytes());
        })
    }

    fn respond(self, kind: Kind, stream: &mut TcpStream) {
        let accept = match kind {
            Kind::Bytes => "application/octet-stream",
            kind => kind.accept(),
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {accept}\r\nconnection: close\r\n\
             transfer-encoding: chunked\r\n\r\n"
        );
        let first = item(kind, r#"{"name":"a"}"#);
        let mut say = |bytes: &[u8]| {
            // The client may be gone already, which is then what the test is about.
            let _ = stream.write_all(bytes).and_then(|()| stream.flush());
        };
        say(head.as_bytes());
        say(&chunk(&first));
        // So that it is a piece of its own.
        thread::sleep(Duration::from_millis(20));
        let second = item(kind, r#"{"name":"b"}"#);
        match self {
            Self::Closed => return say(&chunk(&second)[..second.len() - 4]),
            Self::Malformed => return say(b"zz\r\n"),
            Self::Silent => say(&chunk(&second)[..second.len() - 4]),
            Self::Large => say(&chunk(&[b'x'; 200])),
            Self::Undecodable => {
                let twice = [item(kind, r#"{"nom":1}"#), second].concat();
                say(&chunk(&twice));
            }
            Self::Garbled => {
                let mut bad = item(kind, r#"{"name":1,"n":"?"}"#);
                let at = bad.iter().position(|byte| *byte == b'?').unwrap();
                bad[at] = 0xC3;
                say(&chunk(&[bad, second].concat()));
            }
            Self::Pauses => {
                thread::sleep(Duration::from_millis(30));
                say(&chunk(&second));
            }
        }
        if self != Self::Silent {
            say(b"0\r\n\r\n");
        }
        // Until the client hangs up.
        let _ = stream.read(&mut [0; 64]);
    }
}

fn item(kind: Kind, json: &str) -> Vec<u8> {
    match kind {
        Kind::Events => format!("data: {json}\n\n").into(),
        Kind::Lines | Kind::Bytes => format!("{json}\n").into(),
    }
}

fn chunk(bytes: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}
