//! A server of few words.

pub mod crowd;
pub mod sockets;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// Accepts connections on loopback and does the same on each.
pub struct Server {
    pub url: String,
    heard: Receiver<Heard>,
}

/// One request as it arrived.
#[derive(Debug, Clone)]
pub struct Heard {
    /// The request line.
    pub line: String,
    /// Header lines, names in lower case, in order.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Heard {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

impl Server {
    /// Writes these bytes after each request, and closes.
    pub fn says(answer: impl Into<Vec<u8>>) -> Self {
        let answer = announced(answer.into());
        Self::does(move |mut stream| {
            // The client may be gone already, which is then what the test is about.
            let _ = stream.write_all(&answer);
        })
    }

    /// Answers with a status and a JSON body.
    pub fn json(status: u16, body: &str) -> Self {
        Self::says(format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nconnection: close\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    /// Writes these answers, one a request, and then nothing.
    pub fn in_turn(answers: impl IntoIterator<Item = String>) -> Self {
        let answers = answers.into_iter().map(|answer| announced(answer.into()));
        let answers = Mutex::new(answers.collect::<Vec<_>>().into_iter());
        Self::does(move |mut stream| {
            if let Some(answer) = answers.lock().unwrap().next() {
                let _ = stream.write_all(&answer);
            }
        })
    }

    /// Answers the requests one by one, the last answer again and again: a status, header lines and
    /// a JSON body each.
    pub fn script(answers: &[(u16, &str, &str)]) -> Self {
        let mut answers: Vec<_> = answers
            .iter()
            .map(|(status, headers, body)| {
                format!(
                    "HTTP/1.1 {status} X\r\n{headers}connection: close\r\n\
                     content-length: {}\r\n\r\n{body}",
                    body.len()
                )
            })
            .collect();
        answers.reverse();
        let answers = Mutex::new(answers);
        Self::does(move |mut stream| {
            let mut answers = answers.lock().unwrap();
            let last = answers.len() == 1;
            let answer = if last { answers[0].clone() } else { answers.pop().unwrap() };
            // The client may be gone already, which is then what the test is about.
            let _ = stream.write_all(answer.as_bytes());
        })
    }

    /// Answers each request as it deserves, and closes.
    pub fn answers(answer: impl Fn(&Heard) -> String + Send + Sync + 'static) -> Self {
        Self::replies(listener(), move |heard, mut stream| {
            if let Some(heard) = heard {
                // The client may be gone already, which is then what the test is about.
                let _ = stream.write_all(&announced(answer(heard).into()));
            }
        })
    }

    /// Reads a request, then does something of its own.
    pub fn does(then: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        Self::over(listener(), then)
    }

    /// Does so where it is listened already.
    pub fn over(
        listener: TcpListener,
        then: impl Fn(TcpStream) + Send + Sync + 'static,
    ) -> Self {
        Self::replies(listener, move |_, stream| then(stream))
    }

    /// Does something of its own with each request and its connection.
    pub fn telling(then: impl Fn(&Heard, TcpStream) + Send + Sync + 'static) -> Self {
        Self::replies(listener(), move |heard, stream| {
            if let Some(heard) = heard {
                then(heard, stream);
            }
        })
    }

    fn replies(
        listener: TcpListener,
        then: impl Fn(Option<&Heard>, TcpStream) + Send + Sync + 'static,
    ) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (sender, heard) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let heard = hear(&mut stream);
                if let Some(heard) = heard.clone() {
                    // The test may have ended.
                    let _ = sender.send(heard);
                }
                then(heard.as_ref(), stream);
            }
        });
        Self { url, heard }
    }

    /// Returns the next request.
    pub fn heard(&self) -> Heard {
        self.heard.recv_timeout(Duration::from_secs(5)).unwrap()
    }

    /// Returns how many requests have come that no one has looked at.
    pub fn count(&self) -> usize {
        self.heard.try_iter().count()
    }

    /// Returns all requests that have come and that no one has looked at.
    pub fn all(&self) -> Vec<Heard> {
        self.heard.try_iter().collect()
    }

    /// Checks that no request has come.
    pub fn heard_nothing(&self) {
        assert!(self.heard.recv_timeout(Duration::from_millis(50)).is_err());
    }
}

/// Says in the head that the connection closes: a client that is not told may send its next request
/// on a connection that is just going away.
fn announced(answer: Vec<u8>) -> Vec<u8> {
    let head = answer.windows(2).position(|pair| pair == b"\r\n");
    let told = answer.windows(11).any(|word| word.eq_ignore_ascii_case(b"connection:"));
    match head {
        Some(at) if !told && answer.starts_with(b"HTTP/1.1 ") => {
            [&answer[..at + 2], b"connection: close\r\n", &answer[at + 2..]].concat()
        }
        _ => answer,
    }
}

fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}

/// Reads a request, unless the client goes away.
fn hear(stream: &mut TcpStream) -> Option<Heard> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => bytes.push(byte[0]),
            _ => return None,
        }
    }
    let head = String::from_utf8(bytes).unwrap();
    let mut lines = head.trim_end().lines();
    let line = lines.next().unwrap().to_owned();
    let headers: Vec<_> = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let mut heard = Heard {
        line,
        headers,
        body: String::new(),
    };
    let length =
        heard.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    heard.body = String::from_utf8(body).unwrap();
    Some(heard)
}
