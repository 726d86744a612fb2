// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OfflineDialog;
}
QT_END_NAMESPACE

namespace farthing {

class Session;
class Settings;

/// How much is kept to be read without a network, and from which sites images may come. Deletes itself when
/// it is closed; what was chosen stands in the settings once it was accepted.
class OfflineDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    OfflineDialog(Session &session, Settings &settings, const Format &format, QWidget *parent = nullptr);
    ~OfflineDialog() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void showUsed();
    void addSite();
    void removeSite();
    void showSites(const QStringList &hosts);
    QStringList sites() const;
    void save();
    void complain(const QString &text);

    Session &m_session;
    Settings &m_settings;
    const Format &m_format;
    std::unique_ptr<Ui::OfflineDialog> m_ui;
};

} // namespace farthing
