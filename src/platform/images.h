// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/problem.h"

namespace farthing::platform {

inline constexpr qsizetype maximumImageBytes = 1'000'000;

/// The media type of an image that really decodes: "image/png", "image/jpeg" or "image/webp". Its own first
/// bytes say what it is, never a name; nothing else is let near a decoder. Error: Invalid (too large, another
/// kind, broken).
Result<QString> checkImage(const QByteArray &bytes);

/// How the interface refuses such an image.
Problem imageProblem(const QByteArray &bytes, const AppError &error);

/// Made from the bytes, so that the same image is the same medium.
MediaId mediaIdOf(const QByteArray &bytes);

} // namespace farthing::platform
