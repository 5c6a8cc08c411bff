//! The program that signs a user in from the command line, with somebody at the keyboard.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use tests::program::lines;
use tests::server::Server;
use tests::server::kratos::Kratos;

use crate::run::command;

const EMAIL: &str = "me@example.test";
const PASSWORD: &str = "pass & word";
/// What stands before each password.
const FIELD: &str = "Password (password)";
const BUTTON: &str = "Sign in with password (method)";
/// What each form ends with.
const END: &str = " (method)";

/// The program while it runs.
pub(crate) struct Terminal {
    process: Child,
    keyboard: ChildStdin,
    screen: BufReader<ChildStdout>,
}

impl Terminal {
    fn start(ory: &Server) -> Result<Self> {
        Self::open("native_login", ory)
    }

    /// Starts a program that asks.
    pub(crate) fn open(program: &str, ory: &Server) -> Result<Self> {
        let mut command = command(program, ory)?;
        command.env("LOGIN_EMAIL", EMAIL).stdin(Stdio::piped());
        let mut process =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let keyboard = process.stdin.take().context("the input is piped")?;
        let screen = process.stdout.take().context("the output is piped")?;
        Ok(Self {
            process,
            keyboard,
            screen: BufReader::new(screen),
        })
    }

    /// Returns the lines of one form, and says that there was one.
    fn form(&mut self) -> Result<Vec<String>> {
        self.until(END)
    }

    /// Returns the lines up to one that ends so, and says that there was one.
    pub(crate) fn until(&mut self, end: &str) -> Result<Vec<String>> {
        let mut seen = Vec::new();
        while seen.last().is_none_or(|line: &String| !line.ends_with(end)) {
            let mut line = String::new();
            ensure!(self.screen.read_line(&mut line)? > 0, "no form: {seen:?}");
            seen.push(line.trim_end().to_owned());
        }
        Ok(seen)
    }

    pub(crate) fn types(&mut self, password: &str) -> Result<()> {
        Ok(writeln!(self.keyboard, "{password}")?)
    }

    /// Returns the lines that are left, and what went wrong.
    pub(crate) fn end(mut self) -> Result<(Vec<String>, String)> {
        let (mut left, mut errors) = (String::new(), String::new());
        self.screen.read_to_string(&mut left)?;
        let mut stderr = self.process.stderr.take().context("the log is piped")?;
        stderr.read_to_string(&mut errors)?;
        let success = self.process.wait()?.success();
        assert_eq!(success, errors.is_empty(), "{errors}");
        ensure!(!format!("{left}{errors}").contains(PASSWORD), "{left}{errors}");
        Ok((left.lines().map(str::to_owned).collect(), errors))
    }
}

fn start() -> Result<(Kratos, String)> {
    let kratos = Kratos::start()?;
    let id = kratos.user(EMAIL, PASSWORD);
    Ok((kratos, id))
}

#[test]
fn a_user_signs_in_at_the_second_attempt() -> Result<()> {
    let (kratos, id) = start()?;
    let mut terminal = Terminal::start(kratos.server())?;
    assert_eq!(terminal.form()?, ["ID (identifier)", FIELD, BUTTON]);
    terminal.types("wrong")?;
    let wrong = "error: Address or password is wrong. [4000006]";
    assert_eq!(terminal.form()?, [wrong, "ID (identifier)", FIELD, BUTTON]);
    terminal.types(PASSWORD)?;
    let (left, _) = terminal.end()?;
    assert_eq!(left, [&*format!("signed in as {id}"), "signed out"]);

    let lines = lines(kratos.server());
    let [create, first, second, whoami, logout] = &lines[..] else {
        anyhow::bail!("{lines:#?}");
    };
    assert_eq!(create, "GET /self-service/login/api");
    assert_eq!(first, second);
    assert_eq!(whoami, "GET /sessions/whoami");
    assert_eq!(logout, "DELETE /self-service/logout/api");
    for request in kratos.server().requests() {
        ensure!(request.header("cookie").is_none(), "{request:?}");
        ensure!(request.header("authorization").is_none(), "{request:?}");
    }
    kratos.is_as_documented()
}

#[test]
fn three_wrong_passwords_are_enough() -> Result<()> {
    let (kratos, _) = start()?;
    let mut terminal = Terminal::start(kratos.server())?;
    for password in ["", "one", "two"] {
        terminal.form()?;
        terminal.types(password)?;
    }
    let wrong = "error: Address or password is wrong. [4000006]";
    assert_eq!(terminal.form()?[0], wrong);
    let (left, errors) = terminal.end()?;
    ensure!(left.is_empty() && errors.contains("not signed in"), "{left:?} {errors}");
    kratos.is_as_documented()
}

#[test]
fn a_flow_takes_the_place_of_an_expired_one() -> Result<()> {
    for replaces in [true, false] {
        let (kratos, id) = start()?;
        kratos.rules(|rules| rules.replaces_expired = replaces);
        let mut terminal = Terminal::start(kratos.server())?;
        terminal.form()?;
        kratos.pass(Duration::from_secs(700));
        terminal.types(PASSWORD)?;
        let form = terminal.form()?;
        let told =
            form.iter().any(|line| line.contains("too old by 1 minutes. [4010001]"));
        assert_eq!(told, replaces, "{form:?}");
        terminal.types(PASSWORD)?;
        let (left, _) = terminal.end()?;
        assert_eq!(left, [&*format!("signed in as {id}"), "signed out"]);
        kratos.is_as_documented()?;
    }
    Ok(())
}

#[test]
fn a_second_factor_is_asked_for() -> Result<()> {
    let (kratos, id) = start()?;
    kratos.second_factor(EMAIL, "123456")?;
    let mut terminal = Terminal::start(kratos.server())?;
    terminal.form()?;
    terminal.types(PASSWORD)?;
    let code = ["Code (totp_code)", "Use the app (method)"];
    let form = terminal.form()?;
    assert_eq!(form, [&["info: Now the second factor. [1010004]"][..], &code].concat());
    terminal.types("000000")?;
    let form = terminal.form()?;
    assert_eq!(form, [&["error: The code is wrong. [4000008]"][..], &code].concat());
    // Begun anew, and still for the second factor.
    kratos.rules(|rules| rules.replaces_expired = false);
    kratos.pass(Duration::from_secs(700));
    terminal.types("123456")?;
    terminal.form()?;
    terminal.types("123456")?;
    let (left, _) = terminal.end()?;
    assert_eq!(left, [&*format!("signed in as {id}"), "signed out"]);
    let sessions = kratos.told().into_iter().filter_map(|it| it.body);
    let sessions = sessions.filter_map(|it| it.get("session_token").cloned());
    let [first, second] = &sessions.collect::<Vec<_>>()[..] else {
        anyhow::bail!("two factors");
    };
    assert_eq!(first, second);
    kratos.is_as_documented()
}

#[test]
fn a_server_that_goes_down_is_an_error() -> Result<()> {
    let (kratos, _) = start()?;
    let mut terminal = Terminal::start(kratos.server())?;
    terminal.form()?;
    drop(kratos);
    terminal.types(PASSWORD)?;
    let (left, errors) = terminal.end()?;
    ensure!(left.is_empty() && errors.contains("updateLoginFlow"), "{left:?} {errors}");
    Ok(())
}
