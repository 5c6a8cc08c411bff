//! A Node program that serves on loopback.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use super::node;

/// How long a server may take until it answers: the largest document takes some ten seconds.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a server prints before its URL.
const LISTENING: &str = "listening on ";

/// A server that is running. It ends with this value, and with this process, however that ends.
#[derive(Debug)]
pub struct NodeServer {
    process: Child,
    url: String,
    log: PathBuf,
}

impl NodeServer {
    /// Starts a script of the folder of [`node::folder`] and waits until it listens.
    ///
    /// It says so with a line that ends in `listening on URL`. All its lines go to the file `NAME.log`
    /// beside the folder; an error names it.
    pub fn start<S: AsRef<OsStr>>(name: &str, script: &str, args: &[S]) -> Result<Self> {
        let log = node::folder().with_file_name(format!("{name}.log"));
        let file = File::create(&log)?;
        let mut process = Command::new("node")
            // Ends the server when its input does.
            .args(["--import", "./tied.mjs", script])
            .args(args)
            .current_dir(node::folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(file.try_clone()?)
            .spawn()
            .context("cannot run node")?;
        let output = process.stdout.take().context("the output is piped")?;
        let mut server = Self {
            process,
            url: String::new(),
            log,
        };
        server.url = server.wait(follow(output, file))?;
        Ok(server)
    }

    /// Returns the base URL, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    fn wait(&self, found: mpsc::Receiver<String>) -> Result<String> {
        let Ok(url) = found.recv_timeout(PATIENCE) else {
            let told = fs::read_to_string(&self.log).unwrap_or_default();
            let start = told.char_indices().rev().nth(2_000).map_or(0, |(at, _)| at);
            bail!("the server did not start; {}: {}", self.log.display(), &told[start..])
        };
        Ok(url)
    }
}

impl Drop for NodeServer {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Copies the output of a server to its log. The URL arrives when the server listens; nothing does
/// if it ends before.
fn follow(output: ChildStdout, mut log: File) -> mpsc::Receiver<String> {
    let (found, url) = mpsc::channel();
    thread::spawn(move || {
        let mut found = Some(found);
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            // A log that is not written is no reason to stop listening.
            _ = writeln!(log, "{line}");
            if let Some((_, url)) = line.split_once(LISTENING)
                && let Some(found) = found.take()
            {
                _ = found.send(url.trim().to_owned());
            }
        }
    });
    url
}

/// Returns a port of loopback that nobody listens on just now.
///
/// # Errors
///
/// If the system has none.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
