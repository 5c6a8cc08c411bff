//! Ory's base URL in a text becomes the application's, piece by piece.

/// How many bytes behind a URL tell whether its host ends there.
const AHEAD: usize = 2;

/// Replaces a URL in a text that comes in pieces. It holds back less than the length of that URL.
#[derive(Debug)]
pub(super) struct Rewriter {
    pairs: [(Vec<u8>, Vec<u8>); 2],
    held: Vec<u8>,
}

impl Rewriter {
    /// Returns a rewriter of base URLs without a slash at their ends. The spelling with `\/` of some JSON
    /// is known as well.
    pub(super) fn new(from: &str, to: &str) -> Self {
        let escaped = |url: &str| url.replace('/', "\\/").into_bytes();
        Self {
            pairs: [(from.into(), to.into()), (escaped(from), escaped(to))],
            held: Vec::new(),
        }
    }

    /// Takes the next piece, and returns what is certain of the text so far.
    pub(super) fn push(&mut self, piece: &[u8]) -> Vec<u8> {
        self.held.extend_from_slice(piece);
        self.go_on(false)
    }

    /// Returns the rest.
    pub(super) fn finish(&mut self) -> Vec<u8> {
        self.go_on(true)
    }

    fn go_on(&mut self, is_last: bool) -> Vec<u8> {
        let text = std::mem::take(&mut self.held);
        let mut out = Vec::with_capacity(text.len());
        let mut at = 0;
        let first = self.pairs[0].0.first().copied();
        while let Some(step) = text[at..].iter().position(|byte| Some(*byte) == first) {
            out.extend_from_slice(&text[at..at + step]);
            at += step;
            match self.look(&text[at..], is_last) {
                Look::Wait => {
                    self.held = text[at..].to_vec();
                    return out;
                }
                Look::Found(from, to) => {
                    out.extend_from_slice(to);
                    at += from;
                }
                Look::Nothing => {
                    out.push(text[at]);
                    at += 1;
                }
            }
        }
        out.extend_from_slice(&text[at..]);
        out
    }

    fn look(&self, text: &[u8], is_last: bool) -> Look<'_> {
        for (from, to) in &self.pairs {
            match text.strip_prefix(from.as_slice()) {
                Some(rest) if rest.len() < AHEAD && !is_last => return Look::Wait,
                Some(rest) if ends_host(rest) => return Look::Found(from.len(), to),
                None if !is_last && from.starts_with(text) => return Look::Wait,
                _ => {}
            }
        }
        Look::Nothing
    }
}

enum Look<'r> {
    /// More of the text has to come.
    Wait,
    /// The URL: its length, and what to put there.
    Found(usize, &'r [u8]),
    Nothing,
}

/// Returns whether a URL ends before this text, or goes on with a path. Otherwise it is one of another host,
/// such as `https://ory.example.evil.test`.
fn ends_host(rest: &[u8]) -> bool {
    match rest {
        [b'.' | b':', next, ..] => !next.is_ascii_alphanumeric(),
        [b'-' | b'_' | b'@' | b'%', ..] => false,
        [first, ..] => !first.is_ascii_alphanumeric() && first.is_ascii(),
        [] => true,
    }
}
