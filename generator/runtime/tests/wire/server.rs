//! The server of all tests, in few words: what it says, and what it has heard.

pub mod crowd;
pub mod sockets;
pub mod spawned;

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

pub use test_server::Request as Heard;

/// Accepts connections on loopback and does the same on each.
pub struct Server {
    pub url: String,
    heard: Receiver<Heard>,
    _running: test_server::Server,
}

/// Does the same with each connection, from its first byte on.
pub struct Connected {
    pub url: String,
    _running: test_server::Server,
}

impl Connected {
    pub fn http(then: impl Fn(TcpStream) + Send + 'static) -> Self {
        let running = test_server::Server::connected(then).unwrap();
        Self {
            url: running.url(),
            _running: running,
        }
    }

    /// The same under a URL that promises TLS.
    pub fn https(then: impl Fn(TcpStream) + Send + 'static) -> Self {
        let Self { url, _running } = Self::http(then);
        Self {
            url: url.replacen("http:", "https:", 1),
            _running,
        }
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
        let (sender, heard) = channel();
        let running = test_server::Server::telling(listener, move |heard, stream| {
            if let Some(heard) = heard {
                // The test may have ended.
                let _ = sender.send(heard.clone());
            }
            then(heard, stream);
        });
        let running = running.unwrap();
        Self {
            url: running.url(),
            heard,
            _running: running,
        }
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
