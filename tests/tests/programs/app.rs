//! Programs that serve pages, and what a browser gets.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

/// The app as a process, which ends with this value.
pub(crate) struct App {
    process: Child,
    address: String,
}

/// What the browser gets.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl App {
    /// Starts a program, and waits until it says where it listens.
    pub(crate) fn start(mut command: Command) -> Result<Self> {
        command.env("LISTEN", "127.0.0.1:0");
        let mut process =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let mut line = String::new();
        let stdout = process.stdout.take().context("the output is piped")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let address = line.trim().strip_prefix("listening at http://");
        let address = address.with_context(|| format!("{line:?}"))?.to_owned();
        Ok(Self { process, address })
    }

    /// Returns the base URL, without a slash at its end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn get(&self, target: &str) -> Result<Page> {
        self.get_with(target, &[])
    }

    pub(crate) fn get_with(
        &self,
        target: &str,
        headers: &[(&str, &str)],
    ) -> Result<Page> {
        Page::get(&format!("{}{target}", self.url()), headers)
    }

    pub(crate) fn post(&self, target: &str, form: &str) -> Result<Page> {
        Page::post(&format!("{}{target}", self.url()), &[], form)
    }

    /// Ends the app, and returns what it logged.
    pub(crate) fn stop(mut self) -> Result<String> {
        self.process.kill()?;
        let mut log = String::new();
        let mut stderr = self.process.stderr.take().context("the log is piped")?;
        stderr.read_to_string(&mut log)?;
        Ok(log)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

impl Page {
    pub(crate) fn get(url: &str, headers: &[(&str, &str)]) -> Result<Self> {
        Self::fetch("GET", url, headers, "")
    }

    pub(crate) fn post(url: &str, headers: &[(&str, &str)], form: &str) -> Result<Self> {
        Self::fetch("POST", url, headers, form)
    }

    fn fetch(
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        form: &str,
    ) -> Result<Self> {
        let rest = url.strip_prefix("http://").context("a local URL")?;
        let (address, target) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let mut head = format!("{method} {target} HTTP/1.1\r\nhost: {address}\r\n");
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        if method == "POST" {
            if !headers.iter().any(|(name, _)| *name == "content-type") {
                head += "content-type: application/x-www-form-urlencoded\r\n";
            }
            head += &format!("content-length: {}\r\n", form.len());
        }
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        write!(stream, "{head}connection: close\r\n\r\n{form}")?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        let (head, body) = text.split_once("\r\n\r\n").context("a head")?;
        let status = head.split(' ').nth(1).context("a status")?.parse()?;
        Ok(Self {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines =
            self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Where the browser goes next.
    pub(crate) fn next(&self) -> Result<&str> {
        ensure!((300..400).contains(&self.status), "{}: {}", self.status, self.body);
        self.header("location").context("a redirect has a location")
    }
}
