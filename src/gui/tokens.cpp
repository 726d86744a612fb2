// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens.h"

namespace farthing {

namespace {

// White letters keep 4.5:1 on all of them, so that one set serves every theme.
constexpr std::array<QRgb, 6> avatarFields{0x7B5BA6, 0x2B7A64, 0xA6582B, 0x1F5C99, 0x8A4A6B, 0x5A6B1F};
// The same ones, on which white letters keep 7:1.
constexpr std::array<QRgb, 6> strongFields{0x5B3F85, 0x155544, 0x7A3A12, 0x12467A, 0x6E3152, 0x434F12};

struct Row
{
    QRgb bg, surface, paper, ink, ink2, line, accent, accentBg, onAccent, gain, loss, wait, codeWord,
        codeValue, mark;
    bool dark;
};

Tokens made(const Row &row, const std::array<QRgb, 6> &fields = avatarFields)
{
    Tokens tokens{QColor(row.bg),       QColor(row.surface),
                  QColor(row.paper),    QColor(row.ink),
                  QColor(row.ink2),     QColor(row.line),
                  QColor(row.accent),   QColor(row.accentBg),
                  QColor(row.onAccent), QColor(row.gain),
                  QColor(row.loss),     QColor(row.wait),
                  QColor(row.codeWord), QColor(row.codeValue),
                  QColor(row.mark),     {},
                  QColor(0xFFFFFF),     row.dark};
    for (size_t i = 0; i < fields.size(); ++i)
        tokens.avatars[i] = QColor(fields[i]);
    return tokens;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens =
        made({0xF3F1EC, 0xFFFFFF, 0xFCFBF8, 0x1D232B, 0x5A6370, 0xDEDAD1, 0x1F5C99, 0xE3EDF7, 0xFFFFFF,
              0x1E7047, 0xA9342B, 0x86590A, 0x4B4A8F, 0x2F6B5E, 0xFBEFB4, false});
    return tokens;
}

const Tokens &Tokens::darkOnes()
{
    static const Tokens tokens =
        made({0x14171B, 0x1B1F25, 0x1A1D22, 0xE7E3DB, 0xA3ABB6, 0x2D333C, 0x8AB9EE, 0x20324A, 0x14171B,
              0x6FC79A, 0xF0958B, 0xE2B65B, 0xB9B4E8, 0x8FCBB8, 0x463B18, true});
    return tokens;
}

const Tokens &Tokens::sepia()
{
    static const Tokens tokens =
        made({0xEFE5CF, 0xF9F2E2, 0xF6EEDC, 0x33291D, 0x65573F, 0xDDCFB2, 0x2A5A86, 0xE4DFC9, 0xF9F2E2,
              0x2A6440, 0x98372A, 0x74500C, 0x4A4580, 0x2B5E50, 0xF0DA94, false});
    return tokens;
}

const Tokens &Tokens::contrast()
{
    static const Tokens tokens =
        made({0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x000000, 0x2B2B2B, 0x858585, 0x00308F, 0xD4E6FF, 0xFFFFFF,
              0x00471B, 0x7A0000, 0x573000, 0x3A2A80, 0x00493A, 0xFFE052, false},
             strongFields);
    return tokens;
}

QColor Tokens::avatarFor(QStringView key) const
{
    // Not qHash: its seed differs from run to run, and a person's colour must not.
    uint sum = 0;
    for (QChar character : key)
        sum = sum * 31 + character.unicode();
    return avatars[sum % avatars.size()];
}

QHash<QString, QColor> Tokens::named() const
{
    return {{QStringLiteral("bg"), bg},
            {QStringLiteral("surface"), surface},
            {QStringLiteral("paper"), paper},
            {QStringLiteral("ink"), ink},
            {QStringLiteral("ink2"), ink2},
            {QStringLiteral("line"), line},
            {QStringLiteral("accent"), accent},
            {QStringLiteral("accent-bg"), accentBg},
            {QStringLiteral("on-accent"), onAccent},
            {QStringLiteral("gain"), gain},
            {QStringLiteral("loss"), loss},
            {QStringLiteral("wait"), wait},
            {QStringLiteral("code-word"), codeWord},
            {QStringLiteral("code-value"), codeValue},
            {QStringLiteral("mark"), mark}};
}

} // namespace farthing
