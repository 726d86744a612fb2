// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/postdraft.h"
#include "gui/theme.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AvatarDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;
class Session;

/// Where a picture to comment with is made: drawn, or cut out of a picture of one's own. What was made stays
/// until the platform has taken it.
class AvatarDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    AvatarDialog(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~AvatarDialog() override;

signals:
    /// The platform has it, and the account knows it.
    void added(const farthing::AvatarId &id);

private:
    void addInks();
    void addBreadths();
    void connectParts();
    void refresh();
    QImage picture() const;
    bool isReady() const;
    void chooseFile();
    void openFile(const QString &file);
    void add();
    void send(const QString &name, const DraftImage &image);
    void ended(const Result<AvatarId> &answer);

    Session &m_session;
    const Theme &m_theme;
    std::unique_ptr<Ui::AvatarDialog> m_ui;
    MessageBar *m_messages;
    bool m_sending = false;
};

} // namespace farthing
