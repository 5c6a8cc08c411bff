//! A scan of YAML text for positions.

use saphyr_parser::{Event, Parser, ScanError};

use super::hanging::{Mended, is_hanging};
use super::locate::Tracker;

/// Reports every key and value of `text` to `tracker`, up to the first fault.
pub(super) fn scan(text: &str, tracker: &mut Tracker) {
    if let Err(error) = read(text, text, &Mended::default(), tracker)
        && is_hanging(&error)
        && let Some(mended) = Mended::of(text, &error)
    {
        tracker.reset();
        // A fault further on ends it.
        _ = read(&mended.text, text, &mended, tracker);
    }
}

/// Reports what a text holds that may have been mended, with the places in the text that was written.
fn read(
    text: &str,
    written: &str,
    mended: &Mended,
    tracker: &mut Tracker,
) -> Result<(), ScanError> {
    let mut bytes = Bytes {
        text: written,
        char: 0,
        byte: 0,
    };
    let mut offset = |index: usize| bytes.offset(mended.written(index));
    for event in Parser::new_from_str(text) {
        let (event, span) = event?;
        let start = offset(span.start.index());
        match event {
            Event::MappingStart(..) => tracker.begin(start, true),
            Event::SequenceStart(..) => tracker.begin(start, false),
            Event::MappingEnd | Event::SequenceEnd => {
                tracker.end(offset(span.end.index()));
            }
            Event::Scalar(value, ..) => {
                let end = offset(span.end.index());
                // A block scalar's span takes in the line breaks that follow it.
                let end = start
                    + written.get(start..end).map_or(0, |raw| raw.trim_end().len());
                tracker.scalar(&value, start..end);
            }
            Event::Alias(_) => {
                let end = offset(span.end.index());
                tracker.scalar("", start..end);
            }
            _ => {}
        }
    }
    Ok(())
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
