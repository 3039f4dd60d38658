// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/publishedarrival.h"
#include "ui/parts/editdialog.h"

class QComboBox;
class QLabel;

namespace indblik {

/// Asks of which municipality the delivered lists of a scheme are brought in, and says what comes with them.
class PublishedDialog final : public EditDialog
{
    Q_OBJECT

public:
    PublishedDialog(Workspace& workspace, const Scheme& scheme, QWidget* parent = nullptr);

    /// What the officer chose to bring in; nothing where the file can no longer be read.
    AreaArrival arrival() const;

private:
    void tell();
    static QStringList listWords(const std::vector<DesignationList>& coming, const AreaBook& book);

    Workspace& m_workspace;
    QString m_scheme;
    QComboBox* m_municipality;
    QLabel* m_words;
};

} // namespace indblik
