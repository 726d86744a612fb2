// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/requesthead.h"

#include <QtCore/QList>

#include <algorithm>

namespace farthing::platform {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool isTokenCharacter(char character)
{
    const bool small = character >= 'a' && character <= 'z';
    return isDigit(character) || isCapital(character) || small ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

template <class Is>
bool all(const QByteArray &text, Is is)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), is);
}

/// The host of a target in absolute form ("http://host:port/path"); nothing of one that is only a path.
std::optional<QByteArray> authorityOf(const QByteArray &target)
{
    static const QByteArray scheme("http://");
    if (target.first(std::min(scheme.size(), target.size())).toLower() != scheme)
        return std::nullopt;
    const QByteArray rest = target.sliced(scheme.size());
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '/' || c == '?'; });
    return rest.first(end - rest.cbegin()).toLower();
}

bool isTarget(const QByteArray &target, const QByteArray &method)
{
    if (!all(target, [](char c) { return c > ' ' && c < '\x7F' && c != '#'; }))
        return false;
    if (target == "*")
        return method == "OPTIONS";
    // Two slashes would be read as the beginning of a host.
    return authorityOf(target) || (target.startsWith('/') && !target.startsWith("//"));
}

bool isForHost(const QByteArray &target, const QByteArray &host)
{
    return authorityOf(target).value_or(host.toLower()) == host.toLower();
}

bool isVersion(const QByteArray &version)
{
    constexpr qsizetype length = 8;
    return version.size() == length && version.startsWith("HTTP/1.") && isDigit(version.back());
}

/// One line without its end; nothing where it has a NUL or half a line end in it.
std::optional<QByteArray> lineOf(QByteArray text)
{
    if (text.endsWith('\r'))
        text.chop(1);
    if (text.contains('\r') || text.contains('\0'))
        return std::nullopt;
    return text;
}

struct Fields
{
    RequestHead head;
    QByteArray target;
    QByteArray host;
    int hosts = 0;
    int lengths = 0;
};

bool readRequestLine(const QByteArray &line, Fields &fields)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3)
        return false;
    fields.target = words.at(1);
    return all(words.at(0), isCapital) && isTarget(words.at(1), words.at(0)) && isVersion(words.at(2));
}

bool readField(const QByteArray &line, Fields &fields)
{
    const qsizetype colon = line.indexOf(':');
    // A line that goes on from the one before begins with a blank, which is no name either.
    if (colon < 0 || !all(line.first(colon), isTokenCharacter))
        return false;
    const QByteArray name = line.first(colon).toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed();
    ++fields.head.fields;
    bool ok = true;
    if (name == "content-length") {
        fields.head.length = value.toLongLong(&ok);
        ok = ok && all(value, isDigit) && ++fields.lengths == 1;
    } else if (name == "transfer-encoding") {
        fields.head.inPieces = true;
    } else if (name == "expect") {
        fields.head.awaitsContinue = value.toLower() == "100-continue";
    } else if (name == "host") {
        fields.host = value;
        ok = ++fields.hosts == 1;
    }
    return ok;
}

} // namespace

std::optional<qsizetype> endOfHead(const QByteArray &arrived)
{
    // The HTTP server takes a line feed for a line end too, and the first blank line of either kind counts.
    for (qsizetype at = arrived.indexOf('\n'); at >= 0; at = arrived.indexOf('\n', at + 1)) {
        if (arrived.mid(at + 1, 1) == "\n")
            return at + 2;
        if (arrived.mid(at + 1, 2) == "\r\n")
            return at + 3;
    }
    return std::nullopt;
}

std::optional<RequestHead> readHead(const QByteArray &lines, bool whole)
{
    Fields fields;
    const QByteArrayList parts = lines.split('\n');
    for (qsizetype i = 0; i < parts.size() && fields.head.fields <= maximumFields; ++i) {
        const std::optional<QByteArray> line = lineOf(parts.at(i));
        const bool right =
            line && (i == 0 ? readRequestLine(*line, fields) : line->isEmpty() || readField(*line, fields));
        if (!right)
            return std::nullopt;
    }
    // Two ways to say where the body ends are one too many.
    const bool twoEnds = fields.head.inPieces && fields.lengths > 0;
    if (twoEnds || (whole && !isForHost(fields.target, fields.host)))
        return std::nullopt;
    return fields.head;
}

} // namespace farthing::platform
