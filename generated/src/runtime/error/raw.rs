//! The part of a body that an error keeps.

use bytes::Bytes;

/// How much of the raw body is kept.
const LIMIT: usize = 64 << 10;

/// How much of a body is shown before and after a position.
const AROUND: usize = 80;

/// Returns the start of a body.
pub(super) fn start(body: &Bytes) -> Bytes {
    match body.get(..LIMIT) {
        // A slice would keep the whole body in memory.
        Some(start) => Bytes::copy_from_slice(start),
        None => body.clone(),
    }
}

/// Returns the start of a text that belongs to a stream.
#[allow(dead_code, reason = "not every document has streams")]
pub(super) fn copied(text: &str) -> Bytes {
    let text = text.as_bytes();
    Bytes::copy_from_slice(text.get(..LIMIT).unwrap_or(text))
}

/// Returns the text around a position in a body, on one line.
pub(super) fn around(body: &[u8], offset: usize) -> String {
    let offset = offset.min(body.len());
    let mut start = offset.saturating_sub(AROUND);
    let mut end = body.len().min(offset.saturating_add(AROUND));
    // Not in the middle of a character.
    while start < offset && is_continuation(body[start]) {
        start += 1;
    }
    while end < body.len() && end > offset && is_continuation(body[end]) {
        end -= 1;
    }
    let text = String::from_utf8_lossy(&body[start..end]);
    let mut shown = String::with_capacity(text.len() + 6);
    if start > 0 {
        shown.push('…');
    }
    for ch in text.chars() {
        shown.push(if ch.is_control() { ' ' } else { ch });
    }
    if end < body.len() {
        shown.push('…');
    }
    shown
}

fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}
