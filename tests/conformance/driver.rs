//! Reads the steps, makes the calls one after the other, and tells a line of JSON of each.
//!
//! Copied into a crate that depends on the generated one, and has a module `calls` with a function
//! for each operation.

mod calls;

use std::error::Error as _;
use std::fmt::Debug;
use std::io::Read as _;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// One call to make.
pub struct Step {
    pub call: usize,
    pub prefer: Option<u16>,
    arguments: Vec<Option<String>>,
}

/// What came of it: status, whether it is a result, result or body, error, violations.
pub struct Told(Value);

impl Step {
    fn read(step: &Value) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Some(Self {
            call: usize::try_from(step["call"].as_u64()?).ok()?,
            prefer: step["prefer"].as_u64().and_then(|code| u16::try_from(code).ok()),
            arguments: step["arguments"].as_array()?.iter().map(text).collect(),
        })
    }

    /// Returns the value of an argument that must be there.
    pub fn get<T: DeserializeOwned>(&self, at: usize) -> Result<T, String> {
        self.find(at)?.ok_or_else(|| format!("argument {at} is not given"))
    }

    /// Returns the value of an argument, if it is given.
    pub fn find<T: DeserializeOwned>(&self, at: usize) -> Result<Option<T>, String> {
        let Some(text) = self.arguments.get(at).and_then(Option::as_deref) else {
            return Ok(None);
        };
        let refused = |error| format!("argument {at} does not take {text}: {error}");
        serde_json::from_str(text).map(Some).map_err(refused)
    }
}

/// Tells what came of a call.
pub fn tell<T: Debug, E: Debug>(result: Result<sdk::WithMeta<T>, sdk::Error<E>>) -> Told
where
    sdk::Error<E>: std::error::Error,
{
    let violations = |headers: &http::HeaderMap, body: &str| {
        let violations = headers.get("sl-violations").and_then(|it| it.to_str().ok());
        let own = body.contains("https://stoplight.io/prism/errors").then_some(body);
        violations.or(own).map(str::to_owned)
    };
    Told(match result {
        Ok(it) => {
            let shown = format!("{:?}", it.value);
            let found = violations(&it.meta.headers, "");
            json!([it.meta.status, true, shown, null, found])
        }
        Err(error) => {
            let (mut told, mut cause) = (error.to_string(), error.source());
            while let Some(inner) = cause {
                told = format!("{told}: {inner}");
                cause = inner.source();
            }
            let shown = error.body().map(|body| format!("{body:?}"));
            let found = error.api().and_then(|api| {
                violations(api.headers(), &String::from_utf8_lossy(api.raw_body()))
            });
            json!([error.status(), false, shown, told, found])
        }
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).expect("a URL");
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let steps: Vec<Value> = serde_json::from_str(&text)?;
    let client = calls::client(&url);
    for step in &steps {
        let step = Step::read(step).expect("a step");
        let told = calls::make(&client, &step)
            .await
            .unwrap_or_else(|why| Told(json!([null, false, null, why, null])));
        println!("{}", told.0);
    }
    Ok(())
}
