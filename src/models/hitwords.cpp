// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hitwords.h"

#include "models/postwords.h"

namespace farthing {

QString HitWords::title(const SearchHit &hit) const
{
    if (!hit.title.isEmpty())
        return hit.title;
    return hit.kind == SearchKind::PostDraft ? tr("Without a headline")
                                             : tr("A post that is not on this computer");
}

QList<TonedText> HitWords::details(const SearchHit &hit, const std::optional<PostRow> &row,
                                   const QDateTime &now) const
{
    QList<TonedText> parts;
    const auto add = [&parts](const QString &text, Tone tone = Tone::Plain) {
        if (!text.isEmpty())
            parts.append({text, tone});
    };
    switch (hit.kind) {
    case SearchKind::Article:
        add(hit.author);
        break;
    case SearchKind::Comment:
        //: Kind of a hit of a search; who wrote it follows
        add(tr("Comment"));
        add(hit.author);
        break;
    case SearchKind::Note:
        //: Kind of a hit of a search
        add(tr("Your comment"));
        break;
    case SearchKind::Passage:
        //: Kind of a hit of a search: words that the person marked, or wrote beside them
        add(tr("Your note"));
        break;
    case SearchKind::CommentDraft:
        //: Kind of a hit of a search
        add(tr("Draft of a comment"), Tone::Wait);
        break;
    case SearchKind::PostDraft:
        //: Kind of a hit of a search
        add(tr("Draft of a post"), Tone::Wait);
        break;
    case SearchKind::Movement:
        //: Kind of a hit of a search: a movement of the account's money
        add(tr("Statement"));
        if (hit.amount)
            add(m_format.signedAmount(*hit.amount), hit.amount->isNegative() ? Tone::Loss : Tone::Gain);
        break;
    }
    add(m_format.age(hit.at, now));
    if (row) {
        const QList<TonedText> states = PostWords(m_format).states(*row);
        if (!states.isEmpty())
            parts.append(states.first());
    }
    return parts;
}

QString HitWords::spoken(const SearchHit &hit, const std::optional<PostRow> &row, const QDateTime &now) const
{
    QStringList parts{title(hit)};
    for (const TonedText &part : details(hit, row, now))
        parts.append(part.text);
    if (!hit.text.text.isEmpty())
        parts.append(hit.text.text);
    //: Between the parts of a sentence that is read aloud
    return parts.join(tr(", "));
}

} // namespace farthing
