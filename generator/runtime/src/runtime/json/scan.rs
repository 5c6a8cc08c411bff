//! Finding the next byte of interest, eight at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Returns the index of the first byte at or after `from` that ends a run of plain string content: a
/// quote, a backslash or a control character. Returns the length of `bytes` if there is none.
#[inline]
pub(super) fn plain_run(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    let (blocks, _) = bytes.get(from..).unwrap_or_default().as_chunks::<16>();
    for block in blocks {
        let word = u128::from_le_bytes(*block);
        #[expect(clippy::cast_possible_truncation, reason = "one half and the other")]
        let (low, high) = (stops(word as u64), stops((word >> 64) as u64));
        if low | high != 0 {
            let (hits, base) = if low != 0 { (low, 0) } else { (high, 8) };
            return at + base + (hits.trailing_zeros() / 8) as usize;
        }
        at += 16;
    }
    plain_end(bytes, from, at)
}

/// The same for fewer than sixteen bytes, which are the last. Those from `from` to `at` are plain.
fn plain_end(bytes: &[u8], from: usize, at: usize) -> usize {
    let mut at = at;
    if let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let hits = stops(u64::from_le_bytes(*word));
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    // The last word of all begins with plain bytes, unless there are too few.
    if at > from
        && let Some(word) = bytes.last_chunk::<8>()
    {
        let hits = stops(u64::from_le_bytes(*word));
        return bytes.len() - 8 + (hits.trailing_zeros() / 8) as usize;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x20 || byte == b'"' || byte == b'\\' {
            break;
        }
        at += 1;
    }
    at
}

/// Sets the high bit of the first byte that ends a run, perhaps those of later bytes, and never one of a byte before it.
#[inline]
fn stops(word: u64) -> u64 {
    // With this bit turned, a quote is the next after the control characters: one subtraction finds both. A subtraction
    // borrows from the byte above one that it finds, which then may be wrong.
    let quotes = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (quotes | backslashes) & !word & HIGHS
}
