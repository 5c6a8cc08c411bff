//! From an offset to a JSON path such as `$.nodes[3].attributes.node_type`, by reading the text again.

/// How much of a key a path shows.
const KEY_LIMIT: usize = 64;

/// A container that is open at some offset.
enum Frame {
    /// An object, and the position of its current key.
    Object(Option<(usize, usize)>),
    /// A list, and the index of its current element.
    Array(usize),
}

/// Returns the path of the value at `offset`. At a closing brace or bracket, this is the object or list
/// itself.
///
/// The text may be malformed from `offset` on. Before that it is well-formed, or was written by this
/// codec.
pub(super) fn path_at(text: &[u8], offset: usize) -> String {
    let offset = offset.min(text.len());
    let mut frames = frames_at(text, offset);
    let mut path = String::from("$");
    if matches!(text.get(offset), Some(b'}' | b']')) {
        frames.pop();
    }
    for frame in frames {
        match frame {
            Frame::Object(Some((start, end))) => push_key(&mut path, &text[start..end]),
            Frame::Object(None) => {}
            Frame::Array(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

fn frames_at(text: &[u8], offset: usize) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut at = 0;
    while at < offset {
        match text[at] {
            b'{' => frames.push(Frame::Object(None)),
            b'[' => frames.push(Frame::Array(0)),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Object(key)) => *key = None,
                Some(Frame::Array(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let end = string_end(text, at + 1);
                if let Some(Frame::Object(key @ None)) = frames.last_mut()
                    && end < offset
                {
                    *key = Some((at + 1, end));
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    frames
}

/// Returns where the string whose content starts at `at` has its closing quote, or the end of the
/// text.
fn string_end(text: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

fn push_key(path: &mut String, key: &[u8]) {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let key = String::from_utf8_lossy(key);
    let short: String = key.chars().take(KEY_LIMIT).collect();
    let more = if short.len() < key.len() { "…" } else { "" };
    if !key.is_empty() && key.as_bytes().iter().all(is_plain) {
        path.push_str(&format!(".{short}{more}"));
    } else {
        path.push_str(&format!("[\"{short}{more}\"]"));
    }
}
