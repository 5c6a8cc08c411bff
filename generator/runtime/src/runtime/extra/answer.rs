//! Streams as answers of a mock.

use crate::runtime::json::{self, Encode};
use crate::runtime::testing::Answer;

impl Answer {
    /// Sets a body of events, each with one of these values as JSON.
    #[must_use]
    pub fn events<T: Encode>(self, values: &[T]) -> Self {
        self.body("text/event-stream", each(values, "data: ", "\n\n"))
    }

    /// Sets a body of events, each with one of these texts.
    #[must_use]
    pub fn text_events(self, values: &[String]) -> Self {
        let event =
            |text: &String| format!("data: {}\n\n", text.replace('\n', "\ndata: "));
        self.body("text/event-stream", values.iter().map(event).collect::<String>())
    }

    /// Sets a body of lines, each with one of these values as JSON.
    #[must_use]
    pub fn lines<T: Encode>(self, values: &[T]) -> Self {
        self.body("application/x-ndjson", each(values, "", "\n"))
    }

    /// Sets a body of these lines.
    #[must_use]
    pub fn text_lines(self, values: &[String]) -> Self {
        self.body("application/x-ndjson", values.join("\n"))
    }
}

/// Writes values as JSON, with a text before and after each.
fn each<T: Encode>(values: &[T], before: &str, after: &str) -> Vec<u8> {
    let mut text = Vec::new();
    for value in values {
        text.extend_from_slice(before.as_bytes());
        text.extend(json::encode(value).unwrap_or_default());
        text.extend_from_slice(after.as_bytes());
    }
    text
}
