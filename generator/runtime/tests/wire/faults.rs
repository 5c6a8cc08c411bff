//! Networks, servers and arguments that misbehave, and what must come of it: a table.
//!
//! A row has a name, the ways on which its faults happen, and its faults. Each fault is one function
//! in the module of its row and becomes a test for each way: `faults::row::tls::expired::blocking`.
//! All ways are `asynchronous` (the default transport, awaited), `blocking` (the same, waited for),
//! `tower` (a service), and `own` (a transport of the caller's own, which speaks plain HTTP only).

macro_rules! table {
    ($($(#[doc = $doc:literal])+ $row:ident $ways:tt { $($fault:ident),+ $(,)? })+) => {
        $(mod $row;)+

        mod row {
            $(
                $(#[doc = $doc])+
                mod $row {
                    $(table!(@fault $row $fault $ways);)+
                }
            )+
        }
    };
    (@fault $row:ident $fault:ident [$($way:ident)+]) => {
        mod $fault {
            $(
                #[test]
                fn $way() {
                    crate::faults::$row::$fault(&crate::via::Via::$way());
                }
            )+
        }
    };
}

table! {
    /// A connect error, which is retryable.
    connect [asynchronous blocking tower own] {
        refused, refused_whatever_the_method, unknown_name, shows_no_url,
    }

    /// An error that says so. It is retryable, and the request may have done what it is to do.
    lost [asynchronous blocking tower own] {
        reset_before_the_head, closed_before_the_head, tried_again_if_it_may_be,
    }

    /// An error with status, headers and request id, which is tried again as if all of it had come.
    after_the_head [asynchronous blocking tower own] {
        broken_off, stalled, too_large,
    }


    /// A TLS error. Nothing makes a client accept what is invalid.
    tls [asynchronous blocking tower] {
        trusted, self_signed, expired, wrong_host, plain_http, closed_in_the_handshake,
        no_client_certificate,
    }

    /// A time-out within the bound, which says whose bound it was.
    slow [asynchronous blocking tower own] {
        no_answer, head_by_the_byte, body_by_the_byte, longer_than_the_whole_call,
    }

    /// Connecting has a time of its own.
    full [asynchronous blocking] {
        no_connection,
    }

    /// An error, never a part of a result.
    cut [asynchronous blocking tower own] {
        length_larger_than_the_body, chunk_cut, reset_in_the_body,
    }

    /// HTML is a decode error with an excerpt; no type is tried as JSON; the others are fine.
    content_type [asynchronous blocking tower own] {
        html, none, json_with_charset, problem_json,
    }

    /// A decode error with its place; the status is kept.
    malformed [asynchronous blocking tower own] {
        invalid_json, empty, trailing_garbage, byte_order_mark, not_a_number, invalid_utf8,
        lone_surrogate,
    }

    /// A result, in which what is not known is kept.
    unknown [asynchronous blocking tower own] {
        enum_value, key, union_tag,
    }

    /// A decode error that names the path.
    mismatch [asynchronous blocking tower own] {
        missing_key, null_for_a_scalar, string_for_a_number, integer_overflow,
    }

    /// `Ok(())`.
    nothing [asynchronous blocking tower own] {
        no_content, reset_content, length_zero, head,
    }

    /// What the range says, or an error with the raw body.
    status [asynchronous blocking tower own] {
        undocumented_success, undocumented_client_error, undocumented_server_error,
        html_error, empty_error,
    }

    /// Not followed: the other server sees no request.
    redirect [asynchronous blocking tower own] {
        with_a_header_credential, with_a_cookie_credential, documented,
    }

    /// Kept; the end of the call where it is too long; ignored where it is no time.
    retry_after [asynchronous blocking] {
        seconds, date, no_date, too_long, absurd, negative,
    }

    /// Too large, at the limit: bytes that are unpacked count.
    large [asynchronous blocking tower own] {
        announced, endless, endless_chunks, exactly_the_limit,
    }

    /// Packed bytes: read where they were asked for, an error elsewhere.
    packed [asynchronous blocking] {
        unpacked, unpacked_streams, gzip_bomb, gzip_cut, not_asked_for, unknown_coding,
    }

    /// An invalid argument, before any request.
    no_path [asynchronous blocking tower own] {
        empty, dot, dot_dot, dots_of_two_arguments, too_long,
    }

    /// Arrives as one segment, byte for byte.
    path [asynchronous blocking tower own] {
        slash, question_mark, hash, percent_2e, non_ascii, line_break, others, long,
    }

    /// An invalid argument, whose value is not in the message.
    header [asynchronous blocking tower own] {
        carriage_return, line_feed, nul, cookie, name,
    }

    /// An exact query.
    query [asynchronous blocking tower own] {
        ampersand, equals, plus, space, percent, unicode, lists, absent, all_together,
        reserved, reserved_and_encoded,
    }

    /// A decode error that says what came, and no stream without items.
    no_stream [asynchronous blocking tower own] {
        page, without_a_type, other_types, json, compressed, endless, large, lines_of_any_name,
        lines_without_a_type,
    }

    /// A decode error that has what the server said, for those who ask, and no message that shows it.
    item [asynchronous blocking tower own] {
        event, event_without_a_name, line, large_data, not_utf8,
    }

    /// An error, and no request that is complete.
    length [asynchronous blocking tower own] {
        fewer, more, more_than_none, more_in_another_piece, more_in_a_part, exact,
    }

    /// Text without its mark, or a decode error that names the encoding.
    text [asynchronous blocking tower own] {
        mark, latin1, ascii, other_encodings, not_utf8, errors,
    }

    /// No socket stays open, and the client stays usable.
    dropped [asynchronous blocking tower own] {
        before_connecting, in_the_head, in_the_body, a_thousand_at_once,
    }

    /// One refresh, however many calls wait for it.
    refresh [asynchronous blocking tower own] {
        many_calls_with_an_expired_token, many_calls_with_a_refused_token,
    }
}
