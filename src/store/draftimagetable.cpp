// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftimagetable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

Result<void> DraftImageTable::save(const AccountId &account, const DraftImage &image, const QDateTime &now)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO draft_image (account, id, type, added_at, bytes) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, id) DO UPDATE SET added_at = excluded.added_at"));
    write.bind(account).bind(image.id).bind(image.type).bind(now).bind(QVariant(image.bytes));
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, QStringLiteral("draft_image"), {account.value, image.id.value});
}

Result<std::optional<DraftImage>> DraftImageTable::find(const AccountId &account, const MediaId &id) const
{
    Statement read(m_connection, QStringLiteral("SELECT type, bytes FROM draft_image "
                                                "WHERE account IN ('', ?) AND id = ? LIMIT 1"));
    read.bind(account).bind(id);
    if (read.next())
        return std::optional(DraftImage{id, read.text(0), read.bytes(1)});
    return read.error() ? Result<std::optional<DraftImage>>(*read.error()) : std::optional<DraftImage>();
}

Result<void> DraftImageTable::dropUnnamed(const QDateTime &before)
{
    Statement drop(
        m_connection,
        QStringLiteral(
            "DELETE FROM draft_image WHERE added_at < ? AND NOT EXISTS (SELECT 1 FROM post_draft d "
            "WHERE instr(d.body, draft_image.id) > 0) AND NOT EXISTS (SELECT 1 FROM intent i JOIN "
            "attempt a ON a.key = i.attempt WHERE i.kind IN ('publish', 'edit-post') AND "
            "i.state <> 4 AND instr(CAST(a.body AS TEXT), draft_image.id) > 0)"));
    return drop.bind(before).run();
}

} // namespace farthing
