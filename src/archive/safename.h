// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// A file's name, without its ending, that every file system takes: the words in lower case with hyphens, and
/// ten digits made from the id, so that no two are the same where case does not count and no name is one that
/// Windows keeps for itself. Short, without a dot, composed (NFC).
QString safeName(const QString &words, const QString &id);

/// The same of the id alone, with all 64 digits: no two ids have the same, whoever chose them.
QString wholeName(const QString &id);

/// The ending for an image of this type, with its dot; empty where the type is another one.
QString imageEnding(const QString &type);

/// Whether a path of an archive stays in it: parts of at most 255 bytes with a slash between them, none of
/// them "." or "..", nothing that one system or another takes for a drive, a stream or a device.
bool isInside(const QString &path);

} // namespace farthing
