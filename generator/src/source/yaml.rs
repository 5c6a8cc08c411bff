//! A scan of YAML text for positions.

use saphyr_parser::{Event, Parser};

use super::locate::Tracker;

/// Reports every key and value of `text` to `tracker`, up to the first fault.
pub(super) fn scan(text: &str, tracker: &mut Tracker) {
    let mut bytes = Bytes { text, char: 0, byte: 0 };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return };
        let start = bytes.offset(span.start.index());
        match event {
            Event::MappingStart(..) => tracker.begin(start, true),
            Event::SequenceStart(..) => tracker.begin(start, false),
            Event::MappingEnd | Event::SequenceEnd => {
                tracker.end(bytes.offset(span.end.index()));
            }
            Event::Scalar(value, ..) => {
                let end = bytes.offset(span.end.index());
                // A block scalar's span takes in the line breaks that follow it.
                let end =
                    start + text.get(start..end).map_or(0, |raw| raw.trim_end().len());
                tracker.scalar(&value, start..end);
            }
            Event::Alias(_) => {
                let end = bytes.offset(span.end.index());
                tracker.scalar("", start..end);
            }
            _ => {}
        }
    }
}

/// Turns the parser's character indices into byte offsets. They come nearly in order, so that
/// walking from the last one costs little.
struct Bytes<'a> {
    text: &'a str,
    char: usize,
    byte: usize,
}

impl Bytes<'_> {
    fn offset(&mut self, index: usize) -> usize {
        while self.char < index {
            let Some(next) = self.text[self.byte..].chars().next() else { break };
            self.byte += next.len_utf8();
            self.char += 1;
        }
        while self.char > index {
            let Some(last) = self.text[..self.byte].chars().next_back() else { break };
            self.byte -= last.len_utf8();
            self.char -= 1;
        }
        self.byte
    }
}
