<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="vi">
<context>
    <name></name>
    <message>
        <source>#{number} chưa có số điện thoại gọi được.</source>
        <translation>#{number} n&apos;a pas de téléphone joignable.</translation>
    </message>
    <message>
        <source>#{number} chưa có vận đơn ở hãng nào.</source>
        <translation>#{number} n&apos;est chez aucun transporteur.</translation>
    </message>
    <message>
        <source>#{number} chưa có địa chỉ.</source>
        <translation>#{number} n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>#{number} chờ hàng</source>
        <translation>Nº {number} attend la marchandise</translation>
    </message>
    <message>
        <source>#{number} không chờ hỏi lại hãng.</source>
        <translation>#{number} n&apos;attend pas de réponse du transporteur.</translation>
    </message>
    <message>
        <source>#{number} đã chốt</source>
        <translation>nº&#xa0;{number} confirmée</translation>
    </message>
    <message>
        <source>#{number}: chưa chắc địa chỉ ở xã nào.</source>
        <translation>#{number} : la commune de l&apos;adresse n&apos;est pas certaine.</translation>
    </message>
    <message>
        <source>#{number}: chưa gửi, vì đã bấm dừng.</source>
        <translation>#{number} : non envoyé, car arrêté.</translation>
    </message>
    <message>
        <source>#{number}: chưa gửi. {why}</source>
        <translation>#{number} : non envoyé. {why}</translation>
    </message>
    <message>
        <source>#{number}: chưa rõ hãng đã nhận chưa. {why}</source>
        <translation>#{number} : on ne sait pas si le transporteur l&apos;a. {why}</translation>
    </message>
    <message>
        <source>#{number}: hãng đã có vận đơn {code}.</source>
        <translation>#{number} : le transporteur l&apos;a déjà, sous {code}.</translation>
    </message>
    <message>
        <source>#{number}: hãng đã nhận, mã {code}, nhưng chưa ghi được vào sổ.</source>
        <translation>#{number} : le transporteur l&apos;a sous {code}, mais le registre n&apos;a pas pu l&apos;écrire.</translation>
    </message>
    <message>
        <source>#{number}: {carrier} đã nhận, mã {code}.</source>
        <translation>#{number} : {carrier} l&apos;a reçu, sous {code}.</translation>
    </message>
    <message>
        <source>#{number}: đang gửi cho hãng.</source>
        <translation>#{number} : envoi au transporteur.</translation>
    </message>
    <message>
        <source>#{number}: đã hủy vận đơn ở {carrier}.</source>
        <translation>#{number} : le colis chez {carrier} est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n bình luận</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bình luận đặt</source>
        <translation>
            <numerusform>%n par commentaire</numerusform>
            <numerusform>%n par commentaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chương trình đang lấy</source>
        <comment>programs that have the overlay page open</comment>
        <translation>
            <numerusform>%n programme l’utilise</numerusform>
            <numerusform>%n programmes l’utilisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n câu hỏi:</source>
        <comment>questions wait for an answer</comment>
        <translation>
            <numerusform>%n question&#xa0;:</numerusform>
            <numerusform>%n questions&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n còn trong hàng chờ</source>
        <translation>
            <numerusform>%n encore en attente</numerusform>
            <numerusform>%n encore en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng bỏ ra</source>
        <translation>
            <numerusform>%n ligne écartée</numerusform>
            <numerusform>%n lignes écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng không đổi gì</source>
        <translation>
            <numerusform>%n ligne sans effet</numerusform>
            <numerusform>%n lignes sans effet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng tiền ra bỏ qua</source>
        <translation>
            <numerusform>%n sortie ignorée</numerusform>
            <numerusform>%n sorties ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng tiền về không đọc được.</source>
        <translation>
            <numerusform>%n ligne de crédit est illisible.</numerusform>
            <numerusform>%n lignes de crédit sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giây trước</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ trước</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gói</source>
        <translation>
            <numerusform>%n colis</numerusform>
            <numerusform>%n colis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản chờ bạn xem</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản khớp</source>
        <translation>
            <numerusform>%n concorde</numerusform>
            <numerusform>%n concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản mới</source>
        <translation>
            <numerusform>%n nouveau virement</numerusform>
            <numerusform>%n nouveaux virements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản tiền vào mấy ngày qua.</source>
        <translation>
            <numerusform>%n virement ces derniers jours.</numerusform>
            <numerusform>%n virements ces derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khoản đã ghi vào đơn</source>
        <translation>
            <numerusform>%n virement noté</numerusform>
            <numerusform>%n virements notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khách mới</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n khách quen</source>
        <translation>
            <numerusform>%n fidèle</numerusform>
            <numerusform>%n fidèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loại</source>
        <comment>variants of a product</comment>
        <translation>
            <numerusform>%n sorte</numerusform>
            <numerusform>%n sortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món</source>
        <comment>products in the catalog</comment>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món chưa có ảnh</source>
        <translation>
            <numerusform>%n produit sans photo</numerusform>
            <numerusform>%n produits sans photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món sẽ vào danh mục.</source>
        <translation>
            <numerusform>%n produit entrerait.</numerusform>
            <numerusform>%n produits entreraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món trong danh mục</source>
        <translation>
            <numerusform>%n produit au catalogue</numerusform>
            <numerusform>%n produits au catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món vào danh mục.</source>
        <translation>
            <numerusform>%n produit au catalogue.</numerusform>
            <numerusform>%n produits au catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món đã hết kho</source>
        <translation>
            <numerusform>%n produit épuisé</numerusform>
            <numerusform>%n produits épuisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n món đã vào danh mục</source>
        <translation>
            <numerusform>%n produit entré au catalogue</numerusform>
            <numerusform>%n produits entrés au catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mới</source>
        <comment>new comments below</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người hỏi</source>
        <translation>
            <numerusform>%n personne demande</numerusform>
            <numerusform>%n personnes demandent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người đặt hàng</source>
        <translation>
            <numerusform>%n personne a commandé</numerusform>
            <numerusform>%n personnes ont commandé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút dự kiến</source>
        <translation>
            <numerusform>%n minute prévue</numerusform>
            <numerusform>%n minutes prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút trước</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tem</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc cần sửa</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều chờ xem</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều nên xem lại</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều phải bỏ</source>
        <translation>
            <numerusform>%n point à retirer</numerusform>
            <numerusform>%n points à retirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều trái luật hoặc nội quy: {first}</source>
        <translation>
            <numerusform>%n point contraire à la loi ou au règlement : {first}</numerusform>
            <numerusform>%n points contraires à la loi ou au règlement : {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điều đã ổn</source>
        <translation>
            <numerusform>%n point en ordre</numerusform>
            <numerusform>%n points en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n điểm trên 100</source>
        <translation>
            <numerusform>%n point sur 100</numerusform>
            <numerusform>%n points sur 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đã có</source>
        <comment>comments that are known</comment>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa chốt</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa có tem của hãng.</source>
        <translation>
            <numerusform>%n commande n’a pas encore d’étiquette du transporteur.</numerusform>
            <numerusform>%n commandes n’ont pas encore d’étiquette du transporteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa gửi</source>
        <translation>
            <numerusform>%n commande non envoyée</numerusform>
            <numerusform>%n commandes non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa hỏi</source>
        <translation>
            <numerusform>%n non demandée</numerusform>
            <numerusform>%n non demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa rõ</source>
        <translation>
            <numerusform>%n commande incertaine</numerusform>
            <numerusform>%n commandes incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn chưa vào tệp.</source>
        <translation>
            <numerusform>%n commande n’est pas dans le fichier.</numerusform>
            <numerusform>%n commandes ne sont pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn có đủ SĐT, địa chỉ</source>
        <translation>
            <numerusform>%n commande avec téléphone et adresse</numerusform>
            <numerusform>%n commandes avec téléphone et adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn cần xem</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn gõ tay</source>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn hoàn về. Hàng chưa vào lại kho.</source>
        <translation>
            <numerusform>%n commande revenue. Stock inchangé.</numerusform>
            <numerusform>%n commandes revenues. Stock inchangé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn hãng không nhận</source>
        <translation>
            <numerusform>%n commande refusée</numerusform>
            <numerusform>%n commandes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn hãng thu tiền khác sổ</source>
        <translation>
            <numerusform>pour %n commande le transporteur encaissera une autre somme que le livre</numerusform>
            <numerusform>pour %n commandes le transporteur encaissera une autre somme que le livre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn không vào tệp được.</source>
        <translation>
            <numerusform>%n commande absente du fichier.</numerusform>
            <numerusform>%n commandes absentes du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn không đi bước đó được.</source>
        <translation>
            <numerusform>%n commande ne peut pas avancer.</numerusform>
            <numerusform>%n commandes ne peuvent pas avancer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn quá {seconds} giây</source>
        <translation>
            <numerusform>%n commande à plus de {seconds} secondes</numerusform>
            <numerusform>%n commandes à plus de {seconds} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đã bỏ</source>
        <translation>
            <numerusform>%n commande refusée</numerusform>
            <numerusform>%n commandes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đã chọn</source>
        <translation>
            <numerusform>%n commande choisie</numerusform>
            <numerusform>%n commandes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đã chốt tối nay</source>
        <translation>
            <numerusform>%n commande confirmée ce soir</numerusform>
            <numerusform>%n commandes confirmées ce soir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn đủ để gửi</source>
        <translation>
            <numerusform>%n commande prête à partir</numerusform>
            <numerusform>%n commandes prêtes à partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ảnh khớp</source>
        <comment>photos that lie beside the list</comment>
        <translation>
            <numerusform>%n photo trouvée</numerusform>
            <numerusform>%n photos trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>--check in một dòng JSON: gtin, vietnam (mã do GS1 Việt Nam cấp), lot, serial, variant, harvest, best_before, expiry (ngày, hoặc null), domain, và fields: mọi dữ liệu theo số của GS1.</source>
        <translation>--check affiche une ligne JSON : gtin, vietnam (numéro attribué par GS1 Vietnam), lot, serial, variant, harvest, best_before, expiry (dates, ou null), domain, et fields : toutes les données par numéro GS1.</translation>
    </message>
    <message>
        <source>--check đứng một mình.</source>
        <translation>--check s&apos;emploie seul.</translation>
    </message>
    <message>
        <source>--decode in một dòng JSON: bank (mã ngân hàng), bank_name, account (số tài khoản hay thẻ), amount (đồng, hoặc null), memo (nội dung), service (QRIBFTTA tài khoản, QRIBFTTC thẻ), dynamic (chỉ trả một lần), crc, và những mục khác của mã nếu có: bill, mobile, store, loyalty, reference, customer, terminal, category, name, city, postcode.</source>
        <translation>--decode affiche une ligne JSON : bank (numéro de la banque), bank_name, account (numéro de compte ou de carte), amount (dongs, ou null), memo (libellé), service (QRIBFTTA compte, QRIBFTTC carte), dynamic (un seul paiement), crc, et les autres champs du code s&apos;il y en a : bill, mobile, store, loyalty, reference, customer, terminal, category, name, city, postcode.</translation>
    </message>
    <message>
        <source>--decode đứng một mình.</source>
        <translation>--decode s&apos;emploie seul.</translation>
    </message>
    <message>
        <source>1. Mở OBS.</source>
        <translation>1. Ouvrez OBS.</translation>
    </message>
    <message>
        <source>1–9 chọn · Enter lấy · Space để sau · Ctrl+Z hoàn tác</source>
        <translation>1–9 choisir · Entrée prendre · Espace plus tard · Ctrl+Z annuler</translation>
    </message>
    <message>
        <source>2 đến 5 chữ cái đứng trước số đơn trong nội dung chuyển khoản, ví dụ HTX001321.</source>
        <translation>2 à 5 lettres devant le numéro de commande dans le libellé du virement, par exemple HTX001321.</translation>
    </message>
    <message>
        <source>2. Trong OBS: Công cụ (Tools), Cài đặt máy chủ WebSocket (WebSocket Server Settings).</source>
        <translation>2. Dans OBS : Outils, Paramètres du serveur WebSocket.</translation>
    </message>
    <message>
        <source>3. Đánh dấu Bật máy chủ WebSocket (Enable WebSocket server), bấm OK.</source>
        <translation>3. Cochez Activer le serveur WebSocket, puis OK.</translation>
    </message>
    <message>
        <source>6 chữ số mã ngân hàng, hoặc tên</source>
        <translation>le numéro à 6 chiffres de la banque, ou son nom</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Ai ngồi máy này?</source>
        <translation>Qui est à ce poste ?</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App Key</source>
        <translation>App Key</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Ba nơi làm việc</source>
        <translation>Trois lieux de travail</translation>
    </message>
    <message numerus="yes">
        <source>Bom %n</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Bom hàng</source>
        <translation>Colis refusé</translation>
    </message>
    <message numerus="yes">
        <source>Bom hàng %n lần</source>
        <translation>
            <numerusform>%n colis refusé</numerusform>
            <numerusform>%n colis refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Buổi live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Buổi live chưa có bình luận nào để thử.</source>
        <translation>Le live n&apos;a pas encore de commentaire pour essayer.</translation>
    </message>
    <message>
        <source>Buổi live này tắt trò chuyện.</source>
        <translation>Le chat de ce live est désactivé.</translation>
    </message>
    <message>
        <source>Buổi live này đã kết thúc.</source>
        <translation>Ce direct est terminé.</translation>
    </message>
    <message>
        <source>Buổi live trên YouTube đã kết thúc.</source>
        <translation>Le live sur YouTube est terminé.</translation>
    </message>
    <message>
        <source>Buổi live ở địa chỉ này đã kết thúc.</source>
        <translation>Le live à cette adresse est terminé.</translation>
    </message>
    <message>
        <source>Buổi này</source>
        <translation>Cette soirée</translation>
    </message>
    <message>
        <source>Buổi này chưa chốt đơn nào.</source>
        <translation>Aucune commande confirmée pendant ce direct.</translation>
    </message>
    <message>
        <source>Buổi tập có khách đặt thử trong vài phút. Không có gì lên hình, sổ thật không đổi.</source>
        <translation>Pendant quelques minutes, de faux clients commandent. Rien à l’antenne, votre vrai livre ne change pas.</translation>
    </message>
    <message>
        <source>Buổi tập {parts}.</source>
        <translation>Répétition : {parts}.</translation>
    </message>
    <message>
        <source>Bà con bán những món gì?</source>
        <translation>Que vendez-vous ?</translation>
    </message>
    <message>
        <source>Bà con dùng tiếng nào?</source>
        <translation>Quelle langue parlez-vous ?</translation>
    </message>
    <message numerus="yes">
        <source>Bài dài quá: chỉ nhận %n chữ cái đầu.</source>
        <translation>
            <numerusform>Texte trop long : seul le premier caractère a été pris (%n).</numerusform>
            <numerusform>Texte trop long : seuls les %n premiers caractères ont été pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bàn chốt đơn</source>
        <translation>Bureau des commandes</translation>
    </message>
    <message>
        <source>Bàn khác đang dùng tên này.</source>
        <translation>Un autre poste utilise ce nom.</translation>
    </message>
    <message>
        <source>Bàn thứ hai</source>
        <translation>Second poste</translation>
    </message>
    <message>
        <source>Bàn {number}:</source>
        <translation>Poste {number} :</translation>
    </message>
    <message>
        <source>Bàn {number}: {name}</source>
        <translation>Poste {number} : {name}</translation>
    </message>
    <message>
        <source>Bàn đầy rồi. Chờ một lát rồi mở lại trang.</source>
        <translation>Tous les postes sont pris. Attendez un instant puis rouvrez la page.</translation>
    </message>
    <message>
        <source>Bán hàng live, không sót đơn</source>
        <translation>Vendre en direct sans rater de commande</translation>
    </message>
    <message>
        <source>Bán hàng qua livestream, không sót đơn.</source>
        <translation>Vendre en direct, sans perdre de commande.</translation>
    </message>
    <message>
        <source>Bán lại</source>
        <translation>Revendre</translation>
    </message>
    <message>
        <source>Bán được</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Báo cáo PDF</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>Báo cáo buổi live</source>
        <translation>Bilan du live</translation>
    </message>
    <message>
        <source>Báo cáo buổi live là tệp .pdf.</source>
        <translation>Le bilan d’un live est un fichier .pdf.</translation>
    </message>
    <message>
        <source>Báo có người vào, theo dõi: không phải lời nói.</source>
        <translation>Annonce une arrivée ou un abonnement : pas un commentaire.</translation>
    </message>
    <message>
        <source>Báo đã trả tiền</source>
        <translation>Dit avoir payé</translation>
    </message>
    <message>
        <source>Bên phải</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Bên trái</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Bình luận</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Bình luận</source>
        <comment>lamp of all that brings comments</comment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Bình luận TikTok, nhờ LIVE Studio</source>
        <translation>Commentaires TikTok, par LIVE Studio</translation>
    </message>
    <message>
        <source>Bình luận TikTok, nhờ TikFinity</source>
        <translation>Commentaires TikTok, par TikFinity</translation>
    </message>
    <message>
        <source>Bình luận cuối: {ago}</source>
        <translation>Dernier commentaire : {ago}</translation>
    </message>
    <message>
        <source>Bình luận của nhiều nơi</source>
        <translation>Commentaires de plusieurs lieux</translation>
    </message>
    <message>
        <source>Bình luận của tên này không bao giờ thành đơn.</source>
        <translation>Les commentaires de ce nom ne deviennent jamais une commande.</translation>
    </message>
    <message>
        <source>Bình luận live của Trang</source>
        <translation>Commentaires du direct de la Page</translation>
    </message>
    <message>
        <source>Bình luận live trên {platform}</source>
        <translation>Commentaires du direct {platform}</translation>
    </message>
    <message>
        <source>Bình luận mới nhất</source>
        <translation>Derniers commentaires</translation>
    </message>
    <message>
        <source>Bình luận nghe đủ, không mất lúc nào.</source>
        <translation>Tous les commentaires ont été reçus.</translation>
    </message>
    <message>
        <source>Bình luận này không có mã của Facebook.</source>
        <translation>Ce commentaire n&apos;a pas de numéro Facebook.</translation>
    </message>
    <message>
        <source>Bình luận trong buổi live Lazada thì không chương trình nào đọc được.</source>
        <translation>Aucun programme ne peut lire les commentaires d&apos;un live Lazada.</translation>
    </message>
    <message>
        <source>Bình luận tìm thấy</source>
        <translation>Commentaires trouvés</translation>
    </message>
    <message>
        <source>Bình luận tới nhanh cỡ nào</source>
        <translation>À quelle vitesse arrivent les commentaires</translation>
    </message>
    <message>
        <source>Bình luận từ</source>
        <translation>Commentaires de</translation>
    </message>
    <message>
        <source>Bình luận về muộn: lúc khách viết đang bán {code}.</source>
        <translation>Arrivé en retard : {code} était en vente quand le client l’a écrit.</translation>
    </message>
    <message>
        <source>Bình luận đã bị xoá.</source>
        <translation>Le commentaire a été supprimé.</translation>
    </message>
    <message>
        <source>Bình luận đã sửa.</source>
        <translation>Le commentaire a été modifié.</translation>
    </message>
    <message>
        <source>Bình luận đã xoá.</source>
        <translation>Le commentaire a été supprimé.</translation>
    </message>
    <message>
        <source>Bình luận: chỉ đơn</source>
        <translation>Commentaires&#xa0;: commandes</translation>
    </message>
    <message>
        <source>Bình luận: câu hỏi</source>
        <translation>Commentaires&#xa0;: questions</translation>
    </message>
    <message>
        <source>Bình luận: tất cả</source>
        <translation>Commentaires&#xa0;: tous</translation>
    </message>
    <message>
        <source>Bản miễn phí của OneComme đòi ghi tên OneComme ở phần giới thiệu buổi live.</source>
        <translation>La version gratuite de OneComme demande à être citée dans la description du live.</translation>
    </message>
    <message>
        <source>Bản mới nhất: {time}, {name}</source>
        <translation>La plus récente : {time}, {name}</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bản sao {name} không mở được: xoá tệp đó bằng tay.</source>
        <translation>La copie {name} ne s&apos;ouvre pas : supprimez ce fichier à la main.</translation>
    </message>
    <message>
        <source>Bảng chép từ trang</source>
        <translation>Tableau copié d’une page</translation>
    </message>
    <message>
        <source>Bảng dài hơn {most} dòng.</source>
        <translation>Le tableau dépasse {most} lignes.</translation>
    </message>
    <message>
        <source>Bảng quyết toán là tệp .xlsx hoặc .pdf.</source>
        <translation>Un décompte est un fichier .xlsx ou .pdf.</translation>
    </message>
    <message>
        <source>Bảng rộng hơn {most} cột.</source>
        <translation>Le tableau dépasse {most} colonnes.</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.csv *.txt)</source>
        <translation>Tableaux (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Bảng {table} không khớp với sổ.</source>
        <translation>La table {table} ne concorde pas avec le livre.</translation>
    </message>
    <message>
        <source>Bấm / tìm đơn cần in tem.</source>
        <translation>Touche / pour trouver la commande à étiqueter.</translation>
    </message>
    <message>
        <source>Bấm Chuyển cảnh trong OBS một lần.</source>
        <translation>Dans OBS, appuyez une fois sur Transition.</translation>
    </message>
    <message>
        <source>Bấm Ctrl+V ở đó, hoặc đợi hết buổi.</source>
        <translation>Ctrl+V là-bas, ou attendez la fin du direct.</translation>
    </message>
    <message>
        <source>Bấm Cấp quyền lại trước buổi live.</source>
        <translation>Appuyez de nouveau sur Donner accès avant le direct.</translation>
    </message>
    <message>
        <source>Bấm Cấp quyền lần nữa rồi dán địa chỉ mới ngay.</source>
        <translation>Appuyez encore sur Donner accès et collez tout de suite la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Bấm E rồi gõ mã và số.</source>
        <translation>Tapez E, puis code et nombre.</translation>
    </message>
    <message>
        <source>Bấm E rồi gõ đơn mới, hoặc X để giữ đơn cũ.</source>
        <translation>Tapez E puis la nouvelle commande, ou X pour garder l’ancienne.</translation>
    </message>
    <message>
        <source>Bấm E để sửa số, W để chờ hàng, hoặc X để bỏ.</source>
        <translation>Appuyez sur E pour changer le nombre, W pour attendre, ou X pour écarter.</translation>
    </message>
    <message>
        <source>Bấm E để sửa số, hoặc X để giữ đơn cũ.</source>
        <translation>Tapez E pour modifier, ou X pour garder l’ancienne commande.</translation>
    </message>
    <message>
        <source>Bấm E để đổi món, hoặc X để bỏ.</source>
        <translation>Appuyez sur E pour changer de produit, ou X pour refuser.</translation>
    </message>
    <message>
        <source>Bấm Enter lần nữa để làm thay.</source>
        <translation>Appuyez encore sur Entrée pour la reprendre.</translation>
    </message>
    <message>
        <source>Bấm Esc để hiện lại cả danh mục.</source>
        <translation>Appuyez sur Échap pour revoir toute la liste.</translation>
    </message>
    <message>
        <source>Bấm Gửi lần nữa khi đã ổn.</source>
        <translation>Appuyez de nouveau sur Envoyer quand tout va bien.</translation>
    </message>
    <message>
        <source>Bấm Hỏi lại hãng. Đừng tạo đơn khác.</source>
        <translation>Appuyez sur Redemander. N’en créez pas un autre.</translation>
    </message>
    <message>
        <source>Bấm Hỏi lại.</source>
        <translation>Appuyez sur Redemander.</translation>
    </message>
    <message>
        <source>Bấm Space sang đơn khác, hoặc chờ một lát.</source>
        <translation>Appuyez sur Espace pour une autre commande, ou attendez un instant.</translation>
    </message>
    <message>
        <source>Bấm Thử lần nữa.</source>
        <translation>Appuyez encore sur Essayer.</translation>
    </message>
    <message>
        <source>Bấm Thử để xem được hay chưa.</source>
        <translation>Appuyez sur Essayer pour voir si cela marche.</translation>
    </message>
    <message>
        <source>Bấm Thử để xem được hay chưa. Trả lời người mua miễn phí trong 48 giờ.</source>
        <translation>Appuyez sur Essayer pour voir si cela marche. Répondre aux acheteurs est gratuit pendant 48 heures.</translation>
    </message>
    <message>
        <source>Bấm Thử. Chìa khóa chỉ nằm trong kho khóa của máy này.</source>
        <translation>Appuyez sur Essayer. La clé reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Bấm Thử. Mã chỉ nằm trong kho khóa của máy này.</source>
        <translation>Appuyez sur Essayer. Les codes restent uniquement dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Bấm Thử. Mật khẩu chỉ nằm trong kho khóa của máy này.</source>
        <translation>Appuyez sur Essayer. Le mot de passe reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Bấm U để hoàn tác.</source>
        <translation>Tapez U pour annuler.</translation>
    </message>
    <message>
        <source>Bấm Vào live trước.</source>
        <translation>Passez d’abord en direct.</translation>
    </message>
    <message>
        <source>Bấm Vào live để mở buổi mới.</source>
        <translation>Passez en direct pour en ouvrir un autre.</translation>
    </message>
    <message>
        <source>Bấm X để bỏ đơn.</source>
        <translation>Tapez X pour refuser.</translation>
    </message>
    <message>
        <source>Bấm X để giữ đơn cũ, rồi báo khách.</source>
        <translation>Appuyez sur X pour garder la commande, puis prévenez le client.</translation>
    </message>
    <message>
        <source>Bấm lại lần nữa.</source>
        <translation>Appuyez encore une fois.</translation>
    </message>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Bấm lần nữa để chặn</source>
        <translation>Appuyez encore pour bloquer</translation>
    </message>
    <message>
        <source>Bấm lần nữa để hủy đơn</source>
        <translation>Appuyez encore pour annuler</translation>
    </message>
    <message>
        <source>Bấm lần nữa để kết thúc</source>
        <translation>Appuyez encore pour terminer</translation>
    </message>
    <message>
        <source>Bấm lần nữa.</source>
        <translation>Appuyez encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Bấm lần nữa: gửi %n đơn</source>
        <translation>
            <numerusform>Encore une fois : envoyer %n commande</numerusform>
            <numerusform>Encore une fois : envoyer %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bấm lần nữa: hãng không có</source>
        <translation>Encore une fois : il n’y est pas</translation>
    </message>
    <message numerus="yes">
        <source>Bấm lần nữa: hủy %n vận đơn</source>
        <translation>
            <numerusform>Encore une fois : annuler %n colis</numerusform>
            <numerusform>Encore une fois : annuler %n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Bấm một phím là thẻ lên hình.</source>
        <translation>Une touche met une carte à l’antenne.</translation>
    </message>
    <message>
        <source>Bấm số, hoặc gõ tên xã</source>
        <translation>Un chiffre, ou un nom</translation>
    </message>
    <message>
        <source>Bấm tên mình ở góc trên, mở mục Chủ cửa hàng. Ở ô Token API bấm Xem, chép, dán vào đây.</source>
        <translation>Appuyez sur votre nom en haut, ouvrez Chủ cửa hàng (propriétaire). À Token API, appuyez sur Xem (voir), copiez et collez ici.</translation>
    </message>
    <message>
        <source>Bấm xuất tệp mẫu riêng trong cửa sổ: {file} được tạo sẵn để sửa.</source>
        <translation>Exportez une fois votre modèle dans la fenêtre : {file} est créé, à modifier.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập YouTube, chọn tài khoản của kênh rồi chọn Tiếp tục (Allow).</source>
        <translation>Appuyez sur Se connecter à YouTube, choisissez le compte de la chaîne, puis Continuer (Allow).</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập khi muốn làm lại.</source>
        <translation>Appuyez sur Se connecter pour recommencer.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập lại, chọn Tiếp tục (Allow).</source>
        <translation>Appuyez de nouveau sur Se connecter et choisissez Continuer (Allow).</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập lại.</source>
        <translation>Appuyez de nouveau sur Se connecter.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập lại. Dự án Google còn ở chế độ Testing thì 7 ngày phải đăng nhập một lần.</source>
        <translation>Reconnectez-vous. Tant que le projet Google est en mode Testing, il le faut tous les 7 jours.</translation>
    </message>
    <message>
        <source>Bấm Đăng nhập.</source>
        <translation>Appuyez sur Se connecter.</translation>
    </message>
    <message>
        <source>Bấm để chọn ảnh, hoặc thả ảnh vào dòng này</source>
        <translation>Cliquez pour choisir une photo, ou déposez-en une sur cette ligne</translation>
    </message>
    <message>
        <source>Bấm ← → để nghe từng phút.</source>
        <translation>← → pour entendre chaque minute.</translation>
    </message>
    <message>
        <source>Bật</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Bật YouTube Data API v3 cho dự án.</source>
        <translation>Activez YouTube Data API v3 pour le projet.</translation>
    </message>
    <message>
        <source>Bật cầu nối</source>
        <translation>Activer le relais</translation>
    </message>
    <message>
        <source>Bật cầu nối trước đã</source>
        <translation>Activez d’abord le relais</translation>
    </message>
    <message>
        <source>Bật cầu nối, rồi bấm Chép để lấy địa chỉ.</source>
        <translation>Activez le relais, puis appuyez sur Copier pour avoir l’adresse.</translation>
    </message>
    <message>
        <source>Bật giọng đọc</source>
        <translation>Activer la voix</translation>
    </message>
    <message>
        <source>Bật giọng đọc trước đã.</source>
        <translation>Activez d’abord la voix.</translation>
    </message>
    <message>
        <source>Bật máy in, cắm dây; hoặc chọn máy khác trong Cài đặt.</source>
        <translation>Allumez l’imprimante, vérifiez son câble, ou choisissez-en une autre dans Réglages.</translation>
    </message>
    <message>
        <source>Bật nguồn, hoặc dán tay khi live: Ctrl+V</source>
        <translation>Activez une source, ou collez pendant le direct : Ctrl+V</translation>
    </message>
    <message>
        <source>Bật phát trực tiếp trong YouTube Studio.</source>
        <translation>Activez la diffusion en direct dans YouTube Studio.</translation>
    </message>
    <message>
        <source>Bật thì đơn vừa chốt được đọc to. Loa gần micro thì đừng bật.</source>
        <translation>Active, elle lit les commandes confirmées. Pas si le haut-parleur est près du micro.</translation>
    </message>
    <message>
        <source>Bật trang thẻ</source>
        <translation>Activer la page</translation>
    </message>
    <message>
        <source>Bật trong Google Cloud rồi bấm thử lại.</source>
        <translation>Activez-la dans Google Cloud, puis réessayez.</translation>
    </message>
    <message>
        <source>Bật trò chuyện trong YouTube Studio rồi bấm thử lại.</source>
        <translation>Activez le chat dans YouTube Studio, puis réessayez.</translation>
    </message>
    <message>
        <source>Bật “Mở bàn thứ hai” để người thứ hai chốt đơn cùng lúc.</source>
        <translation>Activez « Ouvrir le second poste » pour qu’une deuxième personne confirme aussi les commandes.</translation>
    </message>
    <message>
        <source>Bật, tắt nguồn bình luận</source>
        <translation>Activer ou couper des sources</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bắt đầu bằng OCOP, VietGAP, GlobalGAP, Hữu cơ, Chỉ dẫn địa lý, Giải, Khảo sát hoặc Xác nhận quảng cáo.</source>
        <translation>Commencez par OCOP, VietGAP, GlobalGAP, Hữu cơ, Chỉ dẫn địa lý, Giải, Khảo sát ou Xác nhận quảng cáo.</translation>
    </message>
    <message>
        <source>Bắt đầu phát rồi chờ nửa phút, hoặc dán địa chỉ video.</source>
        <translation>Lancez le live et attendez une demi-minute, ou collez l&apos;adresse de la vidéo.</translation>
    </message>
    <message>
        <source>Bắt đầu tập</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bằng điểm lần trước.</source>
        <translation>Autant de points que la dernière fois.</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Bỏ bớt cột.</source>
        <translation>Enlevez des colonnes.</translation>
    </message>
    <message>
        <source>Bỏ bớt một lần.</source>
        <translation>Enlevez-en un.</translation>
    </message>
    <message>
        <source>Bỏ chặn</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Bỏ các dấu [ ] : * ? / \ &apos;</source>
        <translation>Enlevez [ ] : * ? / \ &apos;</translation>
    </message>
    <message>
        <source>Bỏ các dấu đó đi.</source>
        <translation>Enlevez ces signes.</translation>
    </message>
    <message>
        <source>Bỏ dòng này.</source>
        <translation>Enlevez cette ligne.</translation>
    </message>
    <message>
        <source>Bỏ dấu ; = : , và ngoặc trong tên loại, tên khác.</source>
        <translation>Enlevez&#xa0;; =&#xa0;: , et parenthèses des formats et autres noms.</translation>
    </message>
    <message>
        <source>Bỏ giấy {paper}</source>
        <translation>Retirer le papier {paper}</translation>
    </message>
    <message>
        <source>Bỏ hình và trang thừa rồi lưu lại.</source>
        <translation>Enlevez images et feuilles en trop, réenregistrez.</translation>
    </message>
    <message>
        <source>Bỏ số sao đi.</source>
        <translation>Retirez les étoiles.</translation>
    </message>
    <message>
        <source>Bỏ thẻ xuống</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>Bỏ trống số tiền thì người chuyển tự điền.</source>
        <translation>Sans montant, le payeur le saisit lui-même.</translation>
    </message>
    <message>
        <source>Bỏ tên khác đó đi.</source>
        <translation>Enlevez cet autre nom.</translation>
    </message>
    <message>
        <source>Bỏ đơn</source>
        <translation>Refuser la commande</translation>
    </message>
    <message>
        <source>Bỏ đơn này khỏi các đơn đã chọn.</source>
        <translation>Retirez cette commande de la sélection.</translation>
    </message>
    <message>
        <source>Bỏ đơn đang chọn, hoặc giữ nguyên</source>
        <translation>Refuser la commande choisie, ou la garder telle quelle</translation>
    </message>
    <message>
        <source>Bộ quy tắc: {count} quy tắc, luật tới ngày {day}.</source>
        <translation>Règles : {count}, avec la loi jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Bớt</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bớt món</source>
        <translation>Retirer le produit</translation>
    </message>
    <message>
        <source>COD</source>
        <translation>COD</translation>
    </message>
    <message>
        <source>COD, đang giao</source>
        <translation>COD, en livraison</translation>
    </message>
    <message>
        <source>Callback URL của ứng dụng, thuộc tên miền đã xác thực. Cần khi bấm Cấp quyền.</source>
        <translation>La Callback URL de l&apos;application, sur un domaine vérifié. Utile pour Donner accès.</translation>
    </message>
    <message>
        <source>Che số điện thoại trên tem</source>
        <translation>Masquer le téléphone sur l’étiquette</translation>
    </message>
    <message>
        <source>Chi phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Chi phí (₫)</source>
        <translation>Frais (₫)</translation>
    </message>
    <message>
        <source>Chi phí mỗi món, kg (₫)</source>
        <translation>Frais par pièce ou kg (₫)</translation>
    </message>
    <message>
        <source>Chi phí mỗi món, mỗi ký</source>
        <translation>Frais par pièce ou kilo</translation>
    </message>
    <message>
        <source>Chia khoản chuyển không đúng.</source>
        <translation>Le virement est mal réparti.</translation>
    </message>
    <message>
        <source>Chia thành nhiều lần chuyển.</source>
        <translation>Partagez en plusieurs virements.</translation>
    </message>
    <message>
        <source>Chia thành nhiều đơn, hoặc chọn hãng khác.</source>
        <translation>Répartissez sur plusieurs commandes, ou choisissez un autre transporteur.</translation>
    </message>
    <message>
        <source>Chia tệp thành nhiều phần rồi nhập từng phần.</source>
        <translation>Coupez le fichier et importez partie par partie.</translation>
    </message>
    <message>
        <source>Cho TikTok LIVE Studio và chương trình chỉ bắt được cửa sổ: chọn cửa sổ {title}.</source>
        <translation>Pour TikTok LIVE Studio et les logiciels qui ne captent que des fenêtres : choisissez la fenêtre {title}.</translation>
    </message>
    <message>
        <source>Cho chương trình khác trên máy này gửi bình luận vào.</source>
        <translation>Laisser un autre programme d’ici envoyer des commentaires.</translation>
    </message>
    <message>
        <source>Cho chờ hàng</source>
        <translation>En attente de produits</translation>
    </message>
    <message>
        <source>Cho máy khác vào</source>
        <translation>Laisser entrer d’autres appareils</translation>
    </message>
    <message>
        <source>Cho máy khác xem trang thẻ</source>
        <translation>Ouvrir la page aux autres ordinateurs</translation>
    </message>
    <message>
        <source>Cho mọi người</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Cho người này</source>
        <translation>Pour ce membre</translation>
    </message>
    <message>
        <source>Cho xem hàng</source>
        <translation>Peut regarder avant</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Chung cho cả buổi</source>
        <translation>Toute la soirée</translation>
    </message>
    <message>
        <source>Chung cho mọi người</source>
        <translation>Commun à tous</translation>
    </message>
    <message>
        <source>Chuyển dư</source>
        <translation>Trop</translation>
    </message>
    <message>
        <source>Chuyển khoản</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Chuyển nhanh chỉ nhận dưới {most} một lần.</source>
        <translation>Un virement rapide prend moins de {most} à la fois.</translation>
    </message>
    <message>
        <source>Chuyển thiếu</source>
        <translation>Trop peu</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Chuỗi bí mật trên trang ứng dụng của Lazada.</source>
        <translation>Le secret sur la page de l&apos;application chez Lazada.</translation>
    </message>
    <message>
        <source>Chuỗi dài trên trang khachhang.ghn.vn; giữ kín như mật khẩu.</source>
        <translation>Le long texte sur khachhang.ghn.vn ; gardez-le comme un mot de passe.</translation>
    </message>
    <message>
        <source>Chuỗi dài trên trang khách hàng của GHTK; giữ kín như mật khẩu.</source>
        <translation>Le long texte sur la page client de GHTK ; gardez-le comme un mot de passe.</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Chép App ID từ Zalo for Developers vào trước.</source>
        <translation>Copiez d&apos;abord l&apos;App ID depuis Zalo for Developers.</translation>
    </message>
    <message>
        <source>Chép App ID và khóa bí mật của ứng dụng vào hai ô bên cạnh.</source>
        <translation>Copiez l’App ID et la clé secrète de l’application dans les deux champs à côté.</translation>
    </message>
    <message>
        <source>Chép App Key và App Secret của ứng dụng, dán vào đây.</source>
        <translation>Copiez l&apos;App Key et l&apos;App Secret de l&apos;application et collez-les ici.</translation>
    </message>
    <message>
        <source>Chép Client ID từ Google Cloud vào trước.</source>
        <translation>Copiez d&apos;abord le Client ID depuis Google Cloud.</translation>
    </message>
    <message>
        <source>Chép Partner ID và Partner Key vào hai ô bên cạnh.</source>
        <translation>Copiez le Partner ID et la Partner Key dans les deux champs à côté.</translation>
    </message>
    <message>
        <source>Chép ShopId ở trang khachhang.ghn.vn, mục Cửa hàng.</source>
        <translation>Copiez le ShopId sur khachhang.ghn.vn, rubrique Cửa hàng (boutiques).</translation>
    </message>
    <message>
        <source>Chép câu trả lời</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Chép cả địa chỉ, bắt đầu bằng https://</source>
        <translation>Copiez toute l’adresse, depuis https://</translation>
    </message>
    <message>
        <source>Chép giữa chừng: không rõ tên đứng trên hay dưới giờ.</source>
        <translation>Copié au milieu : les noms sont-ils au-dessus ou au-dessous des heures ?</translation>
    </message>
    <message>
        <source>Chép hai thứ đó từ Shopee Open Platform.</source>
        <translation>Copiez les deux depuis Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Chép hai thứ đó từ trang Zalo for Developers.</source>
        <translation>Copiez les deux depuis Zalo for Developers.</translation>
    </message>
    <message>
        <source>Chép lại Partner ID từ Shopee Open Platform.</source>
        <translation>Recopiez le Partner ID depuis Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Chép lại Partner Key (khóa Live) cho đúng.</source>
        <translation>Recopiez exactement la Partner Key (clé Live).</translation>
    </message>
    <message>
        <source>Chép lại User ID, hoặc để trống và dán mã cấp quyền.</source>
        <translation>Recopiez le User ID, ou laissez vide et collez un code d&apos;accès.</translation>
    </message>
    <message>
        <source>Chép lại chìa khóa từ {platform}, dán vào Sau live, Thanh toán.</source>
        <translation>Recopiez la clé depuis {platform}, collez-la sous Après le direct, Paiements.</translation>
    </message>
    <message>
        <source>Chép lại cả hai từ trang ứng dụng của Lazada.</source>
        <translation>Recopiez les deux depuis la page de l&apos;application chez Lazada.</translation>
    </message>
    <message>
        <source>Chép lại dãy số dưới mã vạch. Trong Excel, đổi ô sang kiểu Text.</source>
        <translation>Recopiez les chiffres sous le code-barres. Dans Excel, mettez la cellule en Texte.</translation>
    </message>
    <message>
        <source>Chép lại mã (token) của bot.</source>
        <translation>Recopiez le token du bot.</translation>
    </message>
    <message>
        <source>Chép lại mã rồi dán vào.</source>
        <translation>Copiez le code de nouveau et collez-le.</translation>
    </message>
    <message>
        <source>Chép lại số phiên hoặc đường dẫn chia sẻ của buổi live.</source>
        <translation>Recopiez le numéro ou le lien de partage du direct.</translation>
    </message>
    <message>
        <source>Chép lại số trong ứng dụng ngân hàng, bỏ khoảng trắng và dấu.</source>
        <translation>Recopiez le numéro de l&apos;application bancaire, sans espaces ni signes.</translation>
    </message>
    <message>
        <source>Chép lại tệp mẫu từ đầu.</source>
        <translation>Recopiez le modèle.</translation>
    </message>
    <message>
        <source>Chép lại từ Google Cloud rồi đăng nhập lại.</source>
        <translation>Recopiez-les depuis Google Cloud, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Chép lại địa chỉ từ nút Chia sẻ của buổi live.</source>
        <translation>Recopiez l&apos;adresse depuis le bouton Partager du live.</translation>
    </message>
    <message>
        <source>Chép lời nhắn</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Chép lời nhắn cho khách còn nợ</source>
        <translation>Copier le message pour qui doit encore</translation>
    </message>
    <message>
        <source>Chép mã (token) của bot rồi dán vào.</source>
        <translation>Copiez le token du bot et collez-le.</translation>
    </message>
    <message>
        <source>Chép mã (token) của bot vào ô bên cạnh, rồi bấm Thử.</source>
        <translation>Copiez le token du bot dans le champ à côté, puis appuyez sur Essayer.</translation>
    </message>
    <message>
        <source>Chép mã phiên (session ID) rồi dán vào đây. Ai có mã này đọc được chat của bạn: giữ kín.</source>
        <translation>Copiez l&apos;identifiant de session (session ID) et collez-le ici. Qui l&apos;a peut lire votre chat : gardez-le secret.</translation>
    </message>
    <message>
        <source>Chép phần thiếu trên điện thoại rồi dán vào.</source>
        <translation>Copiez la partie manquante sur le téléphone et collez-la ici.</translation>
    </message>
    <message>
        <source>Chép sổ sang thư mục ghi được.</source>
        <translation>Copiez le livre dans un autre dossier.</translation>
    </message>
    <message>
        <source>Chép đoạn chat trên trang bằng Ctrl+C rồi bấm Ctrl+V. Hoặc thả tệp CSV vào đây.</source>
        <translation>Copiez le chat sur sa page avec Ctrl+C, puis Ctrl+V. Ou déposez un fichier CSV ici.</translation>
    </message>
    <message>
        <source>Chép đúng dãy số in dưới mã vạch của sản phẩm.</source>
        <translation>Recopiez le numéro imprimé sous le code-barres du produit.</translation>
    </message>
    <message>
        <source>Chép đúng mã trên trang của hãng.</source>
        <translation>Copiez le numéro de la page du transporteur.</translation>
    </message>
    <message>
        <source>Chép địa chỉ</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Chép địa chỉ WebSocket của cầu nối</source>
        <translation>Copier l’adresse WebSocket du relais</translation>
    </message>
    <message>
        <source>Chép địa chỉ bàn thứ hai</source>
        <translation>Copier l’adresse du second poste</translation>
    </message>
    <message>
        <source>Chép địa chỉ cầu nối</source>
        <translation>Copier l’adresse du relais</translation>
    </message>
    <message>
        <source>Chép địa chỉ của buổi hôm nay.</source>
        <translation>Copiez l&apos;adresse du live d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Chép địa chỉ của buổi live.</source>
        <translation>Copiez l&apos;adresse du live.</translation>
    </message>
    <message>
        <source>Chép ảnh QR</source>
        <translation>Copier le QR</translation>
    </message>
    <message>
        <source>Chép ảnh QR cho khách còn nợ</source>
        <translation>Copier le QR pour qui doit encore</translation>
    </message>
    <message>
        <source>Chìa khóa API (API Key)</source>
        <translation>Clé API (API Key)</translation>
    </message>
    <message>
        <source>Chìa khóa API (API Token)</source>
        <translation>Clé API (API Token)</translation>
    </message>
    <message>
        <source>Chìa khóa GHN (Token API)</source>
        <translation>Clé de GHN (Token API)</translation>
    </message>
    <message>
        <source>Chìa khóa GHTK (API Token)</source>
        <translation>Clé de GHTK (API Token)</translation>
    </message>
    <message>
        <source>Chưa ai hỏi gì.</source>
        <translation>Personne n’a encore posé de question.</translation>
    </message>
    <message>
        <source>Chưa ai thử được</source>
        <translation>Ce que personne n’a pu essayer</translation>
    </message>
    <message>
        <source>Chưa ai thử được với Shopee thật: Shopee có cho hợp tác xã nhỏ quyền Livestream Management không; tài khoản Việt Nam có dùng được không (Shopee ghi là được từ 13/1/2026); trang cấp quyền nằm ở đâu; một lần hỏi được bao nhiêu bình luận và hỏi nhanh tới mức nào. Shopee chỉ giữ bình luận trong 10 giây: mạng đứt lâu hơn thì phần đó phải chép từ điện thoại.</source>
        <translation>Personne n&apos;a encore pu essayer avec le vrai Shopee : si Shopee accorde l&apos;autorisation Livestream Management à une petite coopérative ; si cela marche pour les comptes du Vietnam (Shopee l&apos;annonce depuis le 13/1/2026) ; où se trouve la page d&apos;autorisation ; combien de commentaires arrivent par demande et à quel rythme on peut demander. Shopee ne garde les commentaires que 10 secondes : après une coupure plus longue, cette partie est à recopier du téléphone.</translation>
    </message>
    <message>
        <source>Chưa ai thử được với Zalo thật. Zalo nói bot chỉ để thử nghiệm: chương trình tắt đột ngột có thể mất một tin, và không rõ tin gửi lúc không kết nối có còn không.</source>
        <translation>Personne n&apos;a encore pu essayer avec le vrai Zalo. Zalo dit que les bots ne sont que pour les essais : si le programme s&apos;arrête brusquement, un message peut se perdre, et on ne sait pas si les messages envoyés hors connexion sont gardés.</translation>
    </message>
    <message>
        <source>Chưa ai thử được với Zalo thật: địa chỉ chuyển về có bắt buộc thuộc tên miền đã xác thực không; gói OA nào được đọc tin và hỏi nhanh tới mức nào; số của tin qua webhook có trùng với số khi đọc thẳng không. Zalo không cho đọc bình luận khi live: chỉ đọc được tin nhắn gửi cho OA.</source>
        <translation>Personne n&apos;a encore pu essayer avec le vrai Zalo : si l&apos;adresse de retour doit être d&apos;un domaine vérifié ; quelles formules OA peuvent lire les messages et à quel rythme ; si un message a le même numéro par webhook et en lecture directe. Zalo ne laisse pas lire les commentaires des directs : seulement les messages envoyés à l&apos;OA.</translation>
    </message>
    <message>
        <source>Chưa ai vào.</source>
        <translation>Personne n’est encore là.</translation>
    </message>
    <message>
        <source>Chưa biết User ID của Shopee.</source>
        <translation>Le User ID Shopee n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Chưa biết chắc khách này là ai.</source>
        <translation>On ne sait pas qui est ce client.</translation>
    </message>
    <message>
        <source>Chưa biết loại hàng “{name}”.</source>
        <translation>Type de produit inconnu : « {name} ».</translation>
    </message>
    <message>
        <source>Chưa biết mã ngân hàng {bank}: quét thử bằng ứng dụng ngân hàng trước khi dùng.</source>
        <translation>Numéro de banque {bank} inconnu ici : scannez le code avec une application bancaire avant de l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Chưa biết mã sản phẩm và mã gian hàng trên Shopee.</source>
        <translation>Les numéros Shopee du produit et de la boutique ne sont pas connus.</translation>
    </message>
    <message>
        <source>Chưa biết ngân hàng số {number}, xem lại 6 chữ số.</source>
        <translation>Numéro de banque {number} inconnu ; vérifiez les 6 chiffres.</translation>
    </message>
    <message>
        <source>Chưa biết nền tảng “{name}”.</source>
        <translation>Plateforme «&#xa0;{name}&#xa0;» inconnue.</translation>
    </message>
    <message>
        <source>Chưa bật nguồn bình luận nào.</source>
        <translation>Aucune source de commentaires n’est activée.</translation>
    </message>
    <message>
        <source>Chưa bật nguồn nào. Dán tay được: Ctrl+V ở Đang live.</source>
        <translation>Aucune source activée. On peut coller : Ctrl+V dans En direct.</translation>
    </message>
    <message>
        <source>Chưa chắc xã, phường nào.</source>
        <translation>La commune n’est pas certaine.</translation>
    </message>
    <message>
        <source>Chưa chắc: trả lời được dài tối đa 200 ký tự; mã lỗi khi chỗ đọc tiếp đã quá cũ.</source>
        <translation>Pas sûr : qu&apos;une réponse puisse avoir 200 caractères ; l&apos;erreur quand l&apos;endroit où reprendre est trop ancien.</translation>
    </message>
    <message>
        <source>Chưa chắc: yêu cầu bị từ chối tốn bao nhiêu hạn mức; hạn 7 ngày của dự án Testing.</source>
        <translation>Pas sûr : ce que coûte une demande refusée ; les 7 jours d&apos;un projet en mode Testing.</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Chưa chọn máy in: tem được ghi ra tệp PDF.</source>
        <translation>Aucune imprimante choisie : les étiquettes sont des fichiers PDF.</translation>
    </message>
    <message>
        <source>Chưa chọn nơi live</source>
        <translation>Plateforme non choisie</translation>
    </message>
    <message>
        <source>Chưa chọn nơi live.</source>
        <translation>Aucune plateforme n’est choisie.</translation>
    </message>
    <message>
        <source>Chưa chọn xã viên.</source>
        <translation>Aucun membre n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn nào.</source>
        <translation>Aucune commande choisie.</translation>
    </message>
    <message>
        <source>Chưa chọn: ghi ra tệp PDF</source>
        <translation>Aucune : fichiers PDF</translation>
    </message>
    <message>
        <source>Chưa chốt</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Chưa chốt đơn nào.</source>
        <translation>Aucune commande confirmée.</translation>
    </message>
    <message>
        <source>Chưa có App ID (một dãy số) và khóa bí mật của ứng dụng Zalo.</source>
        <translation>Il manque l&apos;App ID (un numéro) et la clé secrète de l&apos;application Zalo.</translation>
    </message>
    <message>
        <source>Chưa có App ID.</source>
        <translation>Il manque l&apos;App ID.</translation>
    </message>
    <message>
        <source>Chưa có Client ID.</source>
        <translation>Il n&apos;y a pas encore de Client ID.</translation>
    </message>
    <message>
        <source>Chưa có Partner ID (một dãy số) và Partner Key.</source>
        <translation>Il manque le Partner ID (un numéro) et la Partner Key.</translation>
    </message>
    <message>
        <source>Chưa có buổi live nào. Sau buổi đầu, tổng kết và phiếu đơn sẽ hiện ở đây.</source>
        <translation>Pas encore de direct. Après le premier, bilan et bons seront ici.</translation>
    </message>
    <message>
        <source>Chưa có bình luận nào</source>
        <translation>Aucun commentaire pour l’instant</translation>
    </message>
    <message>
        <source>Chưa có bản nào.</source>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <source>Chưa có chìa khóa của {platform}.</source>
        <translation>Il n’y a pas encore de clé pour {platform}.</translation>
    </message>
    <message>
        <source>Chưa có giờ ở dưới: chép thiếu đuôi?</source>
        <translation>Pas d’heure dessous : la fin manque-t-elle ?</translation>
    </message>
    <message>
        <source>Chưa có gì để kể.</source>
        <translation>Rien à montrer.</translation>
    </message>
    <message>
        <source>Chưa có gì để quyết toán. Ghi tên xã viên vào món hàng hoặc lô, rồi bán.</source>
        <translation>Rien à régler. Donnez le nom du membre au produit ou au lot, puis vendez.</translation>
    </message>
    <message>
        <source>Chưa có mã của bot Zalo.</source>
        <translation>Il manque le token du bot Zalo.</translation>
    </message>
    <message>
        <source>Chưa có mã người dẫn của Lazada.</source>
        <translation>Le numéro de présentateur Lazada manque.</translation>
    </message>
    <message>
        <source>Chưa có mã người dẫn: máy không đưa được sản phẩm lên buổi live Lazada.</source>
        <translation>Pas de numéro de présentateur : les produits ne peuvent pas être affichés dans le live Lazada.</translation>
    </message>
    <message>
        <source>Chưa có mã nào.</source>
        <translation>Il n’y a pas encore de code.</translation>
    </message>
    <message>
        <source>Chưa có mã phiên của Social Stream Ninja.</source>
        <translation>L&apos;identifiant de session de Social Stream Ninja manque.</translation>
    </message>
    <message>
        <source>Chưa có món nào</source>
        <translation>Aucun produit</translation>
    </message>
    <message>
        <source>Chưa có món nào để bán.</source>
        <translation>Aucun produit à vendre.</translation>
    </message>
    <message>
        <source>Chưa có mẫu riêng.</source>
        <translation>Il n’y a pas encore de modèle à vous.</translation>
    </message>
    <message>
        <source>Chưa có refresh token: sau khoảng một ngày phải cấp quyền lại.</source>
        <translation>Il n&apos;y a pas de refresh token : après environ un jour, il faudra redonner l&apos;accès.</translation>
    </message>
    <message>
        <source>Chưa có số</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Chưa có số phiên live Shopee.</source>
        <translation>Il manque le numéro du direct Shopee.</translation>
    </message>
    <message>
        <source>Chưa có số điện thoại.</source>
        <translation>Il n’y a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Chưa có tiền chuyển khoản</source>
        <translation>Aucun virement</translation>
    </message>
    <message>
        <source>Chưa có tiền chuyển khoản nào. Đọc sao kê của ngân hàng, hoặc nối SePay, Casso.</source>
        <translation>Aucun virement. Lisez le relevé de la banque ou reliez SePay ou Casso.</translation>
    </message>
    <message>
        <source>Chưa có tài khoản ngân hàng của hợp tác xã cho mã VietQR.</source>
        <translation>Il n&apos;y a pas encore de compte bancaire de la coopérative pour le VietQR.</translation>
    </message>
    <message>
        <source>Chưa có tài khoản thì đăng ký, và ký hợp đồng thu hộ (COD) với bưu cục.</source>
        <translation>Sans compte, inscrivez-vous, et signez le contrat de contre-remboursement (COD) au bureau de poste.</translation>
    </message>
    <message>
        <source>Chưa có tên khách.</source>
        <translation>Pas encore de nom de client.</translation>
    </message>
    <message>
        <source>Chưa có tên, hoặc tên dài quá.</source>
        <translation>Pas encore de nom, ou trop long.</translation>
    </message>
    <message>
        <source>Chưa có tệp nào.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Chưa có ý nào để nói</source>
        <translation>Rien de noté à dire</translation>
    </message>
    <message>
        <source>Chưa có đơn nào được chốt</source>
        <translation>Aucune commande confirmée</translation>
    </message>
    <message>
        <source>Chưa có đơn nào đủ để gửi.</source>
        <translation>Aucune commande n’est prête.</translation>
    </message>
    <message>
        <source>Chưa có đơn nào.</source>
        <translation>Pas encore de commande.</translation>
    </message>
    <message>
        <source>Chưa có đơn đã chốt để in tem.</source>
        <translation>Aucune commande confirmée à étiqueter.</translation>
    </message>
    <message>
        <source>Chưa có đơn. Đơn sẽ hiện ở đây khi khách gõ mã.</source>
        <translation>Pas de commande. Elles arrivent quand un client tape un code.</translation>
    </message>
    <message>
        <source>Chưa có đường dẫn đặt hàng cho mã QR.</source>
        <translation>Il n&apos;y a pas encore de lien de commande pour le code QR.</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ chuyển về (https://…).</source>
        <translation>Il manque l&apos;adresse de retour (https://…).</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation>Motif manquant.</translation>
    </message>
    <message>
        <source>Chưa ghi nhớ gì về khách</source>
        <translation>Pas encore de note sur le client</translation>
    </message>
    <message>
        <source>Chưa ghi thành viên</source>
        <translation>Membre non noté</translation>
    </message>
    <message>
        <source>Chưa ghi được bình luận vào sổ.</source>
        <translation>Un commentaire n&apos;a pas pu être écrit dans le livre.</translation>
    </message>
    <message>
        <source>Chưa ghi được tệp {name}.</source>
        <translation>Fichier {name} non écrit.</translation>
    </message>
    <message>
        <source>Chưa ghi được ảnh thẻ {name}.</source>
        <translation>Image de carte {name} non écrite.</translation>
    </message>
    <message>
        <source>Chưa gửi lần nào</source>
        <translation>Jamais livré</translation>
    </message>
    <message>
        <source>Chưa hiểu giờ “{text}”.</source>
        <translation>L’heure « {text} » n’est pas comprise.</translation>
    </message>
    <message>
        <source>Chưa hiểu số “{words}”.</source>
        <translation>Nombre «&#xa0;{words}&#xa0;» pas compris.</translation>
    </message>
    <message>
        <source>Chưa hiểu “{words}”.</source>
        <translation>«&#xa0;{words}&#xa0;» pas compris.</translation>
    </message>
    <message>
        <source>Chưa làm: đọc bằng dòng chảy liên tục của YouTube, vì cách gửi chưa có tài liệu.</source>
        <translation>Pas fait : lire le flux continu de YouTube, car sa forme n&apos;est pas documentée.</translation>
    </message>
    <message>
        <source>Chưa lên món</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Chưa lưu được cài đặt.</source>
        <translation>Réglages non enregistrés.</translation>
    </message>
    <message>
        <source>Chưa lưu được mật khẩu.</source>
        <translation>Mot de passe non enregistré.</translation>
    </message>
    <message>
        <source>Chưa lưu được ảnh vào {name}.</source>
        <translation>L’image n’a pas pu être enregistrée dans {name}.</translation>
    </message>
    <message>
        <source>Chưa món nào vào được danh mục</source>
        <translation>Aucun produit entré au catalogue</translation>
    </message>
    <message>
        <source>Chưa mở được tệp {name}.</source>
        <translation>Fichier {name} pas encore ouvert.</translation>
    </message>
    <message>
        <source>Chưa nghe thấy bình luận nào.</source>
        <translation>Aucun commentaire reçu pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Chưa nhận ra bình luận nào</source>
        <translation>Aucun commentaire reconnu</translation>
    </message>
    <message>
        <source>Chưa nối OBS</source>
        <translation>OBS pas encore relié</translation>
    </message>
    <message>
        <source>Chưa nối ngân hàng nào.</source>
        <translation>Aucune banque reliée.</translation>
    </message>
    <message>
        <source>Chưa nối được {program}.</source>
        <translation>Pas encore connecté à {program}.</translation>
    </message>
    <message>
        <source>Chưa rõ Facebook có đưa bình luận của người lạ cho ứng dụng chưa qua xét duyệt không.</source>
        <translation>On ne sait pas si Facebook donne les commentaires d&apos;inconnus à une application non examinée.</translation>
    </message>
    <message>
        <source>Chưa rõ bỏ món nào.</source>
        <translation>Produit à retirer pas clair.</translation>
    </message>
    <message>
        <source>Chưa rõ hãng đã nhận đơn #{number} chưa.</source>
        <translation>On ne sait pas encore si le transporteur a la commande #{number}.</translation>
    </message>
    <message>
        <source>Chưa rõ món</source>
        <translation>Quel produit&#xa0;?</translation>
    </message>
    <message>
        <source>Chưa rõ món nào.</source>
        <translation>Produit pas clair.</translation>
    </message>
    <message>
        <source>Chưa rõ ngân hàng nên chưa làm được mã.</source>
        <translation>La banque n’est pas claire : pas encore de code.</translation>
    </message>
    <message>
        <source>Chưa rõ xoá ai.</source>
        <translation>On ne sait pas qui effacer.</translation>
    </message>
    <message>
        <source>Chưa rõ đã gửi chưa: xem chat trước khi gửi lại.</source>
        <translation>Envoi incertain : regardez le chat avant de renvoyer.</translation>
    </message>
    <message>
        <source>Chưa rõ đổi thành gì.</source>
        <translation>Changée en quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Chưa rõ “{seen}” là giấy gì.</source>
        <translation>On ne sait pas quel papier est « {seen} ».</translation>
    </message>
    <message>
        <source>Chưa rõ “{text}” là gì.</source>
        <translation>On ne sait pas ce qu&apos;est « {text} ».</translation>
    </message>
    <message>
        <source>Chưa sao lưu được sổ.</source>
        <translation>Le registre n&apos;a pas pu être sauvegardé.</translation>
    </message>
    <message>
        <source>Chưa thấy OBS.</source>
        <translation>OBS introuvable.</translation>
    </message>
    <message>
        <source>Chưa thấy buổi live nào trên YouTube.</source>
        <translation>Aucun live sur YouTube pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Chưa thấy dòng tiêu đề cột.</source>
        <translation>Titres de colonnes introuvables.</translation>
    </message>
    <message>
        <source>Chưa thấy điều gì trái luật hoặc nội quy.</source>
        <translation>Rien trouvé de contraire à la loi ou au règlement.</translation>
    </message>
    <message>
        <source>Chưa thấy đủ cột ngày, tiền vào và nội dung. Các tiêu đề đã thấy: {headings}.</source>
        <translation>Les colonnes date, crédit et libellé n’ont pas toutes été trouvées. Titres vus : {headings}.</translation>
    </message>
    <message>
        <source>Chưa thử trên máy Windows thật. Phím mà chương trình khác giữ thì bỏ qua.</source>
        <translation>Pas encore essayé sur un vrai Windows. Les touches prises par un autre programme sont laissées.</translation>
    </message>
    <message>
        <source>Chưa thử được với Facebook thật: bình luận của người lạ có đến khi ứng dụng chưa qua xét duyệt không, giới hạn thật là bao nhiêu, và mã của người có bị nhận ra không. Bình luận bị sửa hay xóa sau khi đã đọc thì máy không biết. Không dùng luồng trực tiếp (SSE) của Facebook: máy hỏi lại vài giây một lần.</source>
        <translation>Pas essayé avec le vrai Facebook : si les commentaires d&apos;inconnus arrivent tant que l&apos;application n&apos;a pas été examinée, quelles sont les vraies limites, et si le jeton d&apos;une personne est reconnu comme tel. Un commentaire modifié ou supprimé après lecture passe inaperçu. Le flux direct de Facebook (SSE) n&apos;est pas utilisé : le programme redemande toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Chưa thử được với GHN thật: câu trả lời khi không có vận đơn, tên các lỗi, và khổ nhãn nhỏ.</source>
        <translation>Non essayé avec le vrai GHN : sa réponse quand il n&apos;y a pas de colis, les noms des erreurs et les petites étiquettes.</translation>
    </message>
    <message>
        <source>Chưa thử được với GHTK thật: câu trả lời khi không có vận đơn, và gói trên 20 kg.</source>
        <translation>Non essayé avec le vrai GHTK : sa réponse quand il n&apos;y a pas de colis, et les colis de plus de 20 kg.</translation>
    </message>
    <message>
        <source>Chưa thử được với Lazada thật: tên các lỗi, độ dài câu trả lời, thứ tự các trang tin nhắn, và việc đưa sản phẩm lên buổi live. Bình luận trong buổi live Lazada không chương trình nào đọc được.</source>
        <translation>Pas essayé avec le vrai Lazada : les noms des erreurs, la longueur des réponses, l&apos;ordre des pages de messages, et l&apos;affichage d&apos;un produit dans le live. Aucun programme ne peut lire les commentaires d&apos;un live Lazada.</translation>
    </message>
    <message>
        <source>Chưa thử được với OneComme thật. Cùng một buổi live thì đừng đọc bằng hai cách một lúc: mã bình luận của OneComme có thể khác mã của nền tảng, và một câu thành hai.</source>
        <translation>Non essayé avec le vrai OneComme. Ne lisez pas le même live de deux façons à la fois : les numéros de commentaires de OneComme peuvent différer de ceux de la plateforme, et un commentaire en devient deux.</translation>
    </message>
    <message>
        <source>Chưa thử được với Social Stream Ninja thật, nhất là cổng trên máy này. Nó đọc chữ trên trang web: trang đổi thì có thể mất bình luận. Bình luận không kèm mã và giờ thì hai câu giống nhau trong 3 giây tính là một.</source>
        <translation>Non essayé avec le vrai Social Stream Ninja, surtout son port sur cet ordinateur. Il lit le texte des pages web : si une page change, des commentaires peuvent se perdre. Pour les commentaires sans numéro ni heure, deux textes égaux en 3 secondes comptent pour un.</translation>
    </message>
    <message>
        <source>Chưa thử được với Streamer.bot thật. Chỉ đọc tin nhắn thường của YouTube, không đọc tin có tặng tiền (Super Chat). Tin bị xóa thì máy không biết.</source>
        <translation>Non essayé avec le vrai Streamer.bot. Ne lit que les messages ordinaires de YouTube, pas les messages payés (Super Chat). Les messages supprimés passent inaperçus.</translation>
    </message>
    <message>
        <source>Chưa thử được với TikFinity thật. TikTok không có cách chính thức để đọc bình luận: TikTok hay TikFinity đổi thì có thể mất bình luận, lúc đó hãy dán bằng tay. Chưa rõ khi nối lại TikFinity có kể lại bình luận cũ không. Bình luận của shop chỉ nhận ra được khi đã ghi tên TikTok của shop.</source>
        <translation>Non essayé avec le vrai TikFinity. TikTok n&apos;offre pas de moyen officiel de lire les commentaires : si TikTok ou TikFinity change, des commentaires peuvent se perdre ; collez-les alors à la main. On ne sait pas si TikFinity répète les anciens commentaires après une reconnexion. Les commentaires de la boutique ne sont reconnus que si son nom TikTok est indiqué.</translation>
    </message>
    <message>
        <source>Chưa thử được với TikTok LIVE Studio thật: viết theo tài liệu thử nghiệm cho người làm phần mềm, đăng ở một trang không phải của tiktok.com. Cần được TikTok cho quyền; chưa rõ hợp tác xã có xin được không. Tài liệu ghi hai dải cổng khác nhau; máy tìm cả hai.</source>
        <translation>Non essayé avec le vrai TikTok LIVE Studio : écrit d&apos;après une documentation d&apos;accès anticipé pour développeurs, publiée sur un site qui n&apos;est pas tiktok.com. TikTok doit accorder l&apos;accès ; on ne sait pas si une coopérative peut l&apos;obtenir. La documentation cite deux plages de ports ; les deux sont explorées.</translation>
    </message>
    <message>
        <source>Chưa thử được với Viettel Post thật: câu báo trùng mã, địa chỉ hãng đọc ra, tên các lỗi. Hãng không cho máy hỏi hàng đang ở đâu: xem trên viettelpost.vn.</source>
        <translation>Non essayé avec le vrai Viettel Post : ce qu&apos;il dit d&apos;une référence déjà utilisée, sa lecture des adresses, les noms des erreurs. Il ne dit pas aux programmes où est un colis : voyez sur viettelpost.vn.</translation>
    </message>
    <message>
        <source>Chưa thử được với YouTube thật.</source>
        <translation>Pas encore essayé avec le vrai YouTube.</translation>
    </message>
    <message>
        <source>Chưa trả</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Chưa trả lại gói nào</source>
        <translation>Aucun colis revenu</translation>
    </message>
    <message>
        <source>Chưa tìm thấy TikTok LIVE Studio.</source>
        <translation>TikTok LIVE Studio n&apos;a pas encore été trouvé.</translation>
    </message>
    <message>
        <source>Chưa tạo được thư mục {folder}.</source>
        <translation>Le dossier {folder} n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Chưa vào live</source>
        <translation>Pas encore en direct</translation>
    </message>
    <message>
        <source>Chưa vào live.</source>
        <translation>Pas encore en direct.</translation>
    </message>
    <message>
        <source>Chưa vào live. Bình luận và đơn sẽ hiện ở đây.</source>
        <translation>Pas en direct. Commentaires et commandes seront ici.</translation>
    </message>
    <message>
        <source>Chưa vào live. Đơn sẽ hiện ở đây khi máy chính vào live.</source>
        <translation>Pas encore en direct. Les commandes apparaîtront ici dès le direct.</translation>
    </message>
    <message>
        <source>Chưa vẽ được thẻ {code}.</source>
        <translation>Carte {code} non dessinée.</translation>
    </message>
    <message>
        <source>Chưa điền đủ.</source>
        <translation>Tout n&apos;est pas rempli.</translation>
    </message>
    <message>
        <source>Chưa điền: {wanted}.</source>
        <translation>À remplir encore : {wanted}.</translation>
    </message>
    <message>
        <source>Chưa đoán được xã. Gõ tên xã, phường ở ô trên.</source>
        <translation>Commune incertaine. Tapez son nom ci-dessus.</translation>
    </message>
    <message>
        <source>Chưa đúng dạng: {what}</source>
        <translation>Forme incorrecte : {what}</translation>
    </message>
    <message>
        <source>Chưa đăng nhập YouTube.</source>
        <translation>Pas connecté à YouTube.</translation>
    </message>
    <message>
        <source>Chưa được đồng ý.</source>
        <translation>Pas encore d&apos;accord.</translation>
    </message>
    <message>
        <source>Chưa đọc được chữ trong tệp.</source>
        <translation>Texte du fichier illisible.</translation>
    </message>
    <message>
        <source>Chưa đọc được giờ vàng.</source>
        <translation>Cette vente éclair n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Chưa đọc được loại tệp này: {name}.</source>
        <translation>Ce type de fichier ne peut pas encore être lu : {name}.</translation>
    </message>
    <message>
        <source>Chưa đọc được lô hàng.</source>
        <translation>Le lot n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Chưa đọc được phần trăm.</source>
        <translation>Pourcentage illisible.</translation>
    </message>
    <message>
        <source>Chưa đọc được số tiền.</source>
        <translation>Somme illisible.</translation>
    </message>
    <message>
        <source>Chưa đọc được số điện thoại.</source>
        <translation>Téléphone illisible.</translation>
    </message>
    <message>
        <source>Chưa đọc được tệp mẫu {file}.</source>
        <translation>Le modèle {file} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Chưa đọc được tệp quy tắc {name}: {reason}.</source>
        <translation>Règles {name} illisibles&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Chưa đọc được ảnh {name}.</source>
        <translation>La photo {name} est illisible.</translation>
    </message>
    <message>
        <source>Chưa đủ</source>
        <translation>Incomplètes</translation>
    </message>
    <message>
        <source>Chưa đủ tên và giá.</source>
        <translation>Il manque le nom ou le prix.</translation>
    </message>
    <message>
        <source>Chưa ẩn được bình luận.</source>
        <translation>Le commentaire n&apos;est pas encore masqué.</translation>
    </message>
    <message>
        <source>Chương trình khác trên máy này gửi vào</source>
        <translation>D’autres programmes les envoient</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ sổ {name}.</source>
        <translation>Un autre programme tient le livre {name}.</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ {keys}.</source>
        <translation>Un autre programme a pris {keys}.</translation>
    </message>
    <message>
        <source>Chương trình nối kiểu Streamer.bot hoặc WebSocket: dán địa chỉ bắt đầu bằng ws.</source>
        <translation>Un programme qui se connecte comme à Streamer.bot, ou par WebSocket : collez l’adresse qui commence par ws.</translation>
    </message>
    <message>
        <source>Chương trình tự viết: gửi POST tới địa chỉ này, ví dụ {example}</source>
        <translation>Votre propre programme : envoyez un POST à cette adresse, par exemple {example}</translation>
    </message>
    <message>
        <source>Chương trình đang đóng.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>Chạy coop-live verify --repair để dựng lại từ các dòng sổ.</source>
        <translation>Lancez coop-live verify --repair pour le reconstruire depuis les écritures.</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Chắc</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Chặn khách (bấm hai lần), bỏ chặn</source>
        <translation>Bloquer le client (deux fois), débloquer</translation>
    </message>
    <message>
        <source>Chặn ngày {day}</source>
        <translation>Bloqué le {day}</translation>
    </message>
    <message>
        <source>Chặn người này</source>
        <translation>Bloquer ce client</translation>
    </message>
    <message>
        <source>Chỉ OCOP có sao.</source>
        <translation>Seul OCOP a des étoiles.</translation>
    </message>
    <message>
        <source>Chỉ còn {left}</source>
        <translation>Plus que {left}</translation>
    </message>
    <message>
        <source>Chỉ còn {left} cho đơn này</source>
        <translation>Plus que {left} pour celle-ci</translation>
    </message>
    <message>
        <source>Chỉ có QRIBFTTA (tài khoản) và QRIBFTTC (thẻ).</source>
        <translation>Il n&apos;y a que QRIBFTTA (compte) et QRIBFTTC (carte).</translation>
    </message>
    <message>
        <source>Chỉ có tên, không thấy lời (hình dán, ảnh?).</source>
        <translation>Un nom seul, sans texte (autocollant, photo ?).</translation>
    </message>
    <message>
        <source>Chỉ cần khi muốn Shopee tự hiện sản phẩm đang bán.</source>
        <translation>Seulement si Shopee doit montrer lui-même le produit en vente.</translation>
    </message>
    <message>
        <source>Chỉ cần khi đăng nhập: dán cả địa chỉ có đoạn code=…, dùng được 30 phút.</source>
        <translation>Seulement pour se connecter : collez toute l&apos;adresse qui contient code=…, valable 30 minutes.</translation>
    </message>
    <message>
        <source>Chỉ dùng chữ và số, ví dụ C1</source>
        <translation>Lettres et chiffres seulement, ex. C1</translation>
    </message>
    <message>
        <source>Chỉ dùng {code} cho mã sản phẩm.</source>
        <translation>Seul {code} va, pour le code du produit.</translation>
    </message>
    <message>
        <source>Chỉ dùng {code}, ví dụ https://htx.vn/{code}.</source>
        <translation>Seul {code} va, ex. https://htx.vn/{code}.</translation>
    </message>
    <message>
        <source>Chỉ dẫn địa lý</source>
        <translation>Indication géographique</translation>
    </message>
    <message>
        <source>Chỉ giao cho hãng đơn đã chốt hoặc đã gói, chưa gửi đi.</source>
        <translation>Seules les commandes confirmées ou emballées, pas encore parties, vont à un transporteur.</translation>
    </message>
    <message>
        <source>Chỉ giữ các món bán trong live.</source>
        <translation>Gardez seulement les produits du direct.</translation>
    </message>
    <message>
        <source>Chỉ gõ tên, ví dụ Hằng.</source>
        <translation>Tapez seulement un nom, par exemple Hằng.</translation>
    </message>
    <message>
        <source>Chỉ gộp đơn chưa chốt.</source>
        <translation>Seules les commandes à confirmer se fusionnent.</translation>
    </message>
    <message>
        <source>Chỉ hoàn tác được việc của mình.</source>
        <translation>On n’annule que ce qu’on a fait soi-même.</translation>
    </message>
    <message>
        <source>Chỉ khi có máy chủ chuyển webhook Facebook về đây: tin không ký đúng sẽ bị từ chối.</source>
        <translation>Seulement si un serveur transmet ici les webhooks de Facebook : ce qui n&apos;est pas signé est refusé.</translation>
    </message>
    <message>
        <source>Chỉ khi có máy chủ chuyển webhook Zalo về đây: tin không ký đúng sẽ bị từ chối.</source>
        <translation>Seulement si un serveur transmet ici les webhooks de Zalo : ce qui n&apos;est pas signé est refusé.</translation>
    </message>
    <message>
        <source>Chỉ khi đã đặt mật khẩu trong Streamer.bot.</source>
        <translation>Seulement si un mot de passe est défini dans Streamer.bot.</translation>
    </message>
    <message>
        <source>Chỉ lấy cột đầu. Bỏ cột kia.</source>
        <translation>Seule la première compte. Enlevez l’autre.</translation>
    </message>
    <message>
        <source>Chỉ máy này dùng được.</source>
        <translation>Seul cet ordinateur peut s’en servir.</translation>
    </message>
    <message>
        <source>Chỉ máy này mở được. Bật “Cho máy khác vào” để dùng điện thoại.</source>
        <translation>Seul cet ordinateur peut l’ouvrir. Activez « Laisser entrer d’autres appareils » pour un téléphone.</translation>
    </message>
    <message>
        <source>Chỉ nhận địa chỉ trên máy này.</source>
        <translation>Seules les adresses de cet ordinateur sont acceptées.</translation>
    </message>
    <message>
        <source>Chỉ nhập trang “{title}”, chưa nhập “{other}”.</source>
        <translation>Feuille «&#xa0;{title}&#xa0;» importée, mais pas «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Chỉ thẻ</source>
        <translation>Carte seule</translation>
    </message>
    <message>
        <source>Chỉ đơn chưa chốt và đã rõ món mới chờ được.</source>
        <translation>Seule une commande non confirmée aux produits connus peut attendre.</translation>
    </message>
    <message>
        <source>Chỉ đọc được, không trả lời và không xóa được bình luận.</source>
        <translation>Les commentaires peuvent seulement être lus, ni réponse ni suppression.</translation>
    </message>
    <message>
        <source>Chỉ đủ đọc tới {until}</source>
        <translation>Lecture possible seulement jusqu’à {until}</translation>
    </message>
    <message>
        <source>Chỉnh lại ngày giờ của máy.</source>
        <translation>Réglez la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Chọn bên phải, để biết được đưa gì lên hình.</source>
        <translation>Choisissez à droite, pour savoir ce qui peut être montré.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu khác; sổ hiện tại vẫn để yên.</source>
        <translation>Choisissez une autre sauvegarde ; le registre actuel reste intact.</translation>
    </message>
    <message>
        <source>Chọn bằng phím mũi tên. Lúc nào cũng đổi lại được trong Cài đặt.</source>
        <translation>Choisissez avec les flèches. Modifiable à tout moment dans les Réglages.</translation>
    </message>
    <message>
        <source>Chọn cổng khác, hoặc tắt chương trình kia.</source>
        <translation>Prenez un autre port, ou fermez cet autre programme.</translation>
    </message>
    <message>
        <source>Chọn cổng từ 0 đến 65535.</source>
        <translation>Choisissez un port de 0 à 65535.</translation>
    </message>
    <message>
        <source>Chọn cột nào là ngày, tiền vào, nội dung. Hoặc tải lại sao kê dạng Excel.</source>
        <translation>Choisissez la colonne de la date, du crédit, du libellé. Ou téléchargez de nouveau le relevé en Excel.</translation>
    </message>
    <message>
        <source>Chọn dòng của loại đó rồi nhập lô.</source>
        <translation>Choisissez la ligne du format, puis entrez le lot.</translation>
    </message>
    <message>
        <source>Chọn hãng khác.</source>
        <translation>Choisissez un autre transporteur.</translation>
    </message>
    <message>
        <source>Chọn hết đơn đủ</source>
        <translation>Choisir les prêtes</translation>
    </message>
    <message>
        <source>Chọn hết đơn đủ để gửi</source>
        <translation>Choisir toutes les commandes prêtes</translation>
    </message>
    <message>
        <source>Chọn lại tệp.</source>
        <translation>Changez de fichier.</translation>
    </message>
    <message>
        <source>Chọn một bản sao lưu.</source>
        <translation>Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Chọn một món</source>
        <translation>Choisissez un produit</translation>
    </message>
    <message>
        <source>Chọn một món rồi nhập lô</source>
        <translation>Choisissez un produit, puis entrez un lot</translation>
    </message>
    <message>
        <source>Chọn một đơn trước đã</source>
        <translation>Choisissez d&apos;abord une commande</translation>
    </message>
    <message>
        <source>Chọn nguồn</source>
        <translation>Choisir une source</translation>
    </message>
    <message>
        <source>Chọn người rồi ghi lại.</source>
        <translation>Choisissez la personne, puis notez à nouveau.</translation>
    </message>
    <message>
        <source>Chọn phông đủ dấu tiếng Việt, hoặc để trống.</source>
        <translation>Choisissez une police avec toutes les lettres vietnamiennes, ou laissez vide.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác rồi lưu lại.</source>
        <translation>Prenez un autre dossier, réenregistrez.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác trong Cài đặt.</source>
        <translation>Choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác, hoặc xem đĩa còn chỗ không.</source>
        <translation>Choisissez un autre dossier, ou voyez s’il reste de la place.</translation>
    </message>
    <message>
        <source>Chọn trong số: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Chọn trong: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Chọn tệp</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Chọn tệp .jsonl khác.</source>
        <translation>Prenez un autre fichier .jsonl.</translation>
    </message>
    <message>
        <source>Chọn tệp bên trong thư mục đó.</source>
        <translation>Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>Chọn tệp cho {title}</source>
        <translation>Choisir un fichier pour {title}</translation>
    </message>
    <message>
        <source>Chọn tệp có “rescue” trong tên.</source>
        <translation>Choisissez un fichier dont le nom contient « rescue ».</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Chọn tệp khác, hoặc dùng tệp mẫu.</source>
        <translation>Prenez un autre fichier, ou le modèle.</translation>
    </message>
    <message>
        <source>Chọn tệp khác.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Chọn xã đúng trong danh sách địa chỉ cần xem.</source>
        <translation>Choisissez la bonne commune dans la liste des adresses à vérifier.</translation>
    </message>
    <message>
        <source>Chọn xã, phường ở trang Gửi hàng, hoặc sửa địa chỉ.</source>
        <translation>Choisissez la commune à la page Envois, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>Chọn đơn bằng phím lên xuống.</source>
        <translation>Choisissez-la avec les flèches haut et bas.</translation>
    </message>
    <message>
        <source>Chọn đơn mà khoản này trả.</source>
        <translation>Choisissez la commande payée ainsi.</translation>
    </message>
    <message>
        <source>Chọn đơn đang chờ của khách rồi bấm M để gộp.</source>
        <translation>Choisissez la commande en attente du client, puis M pour fusionner.</translation>
    </message>
    <message>
        <source>Chọn đơn đã chốt, chưa gửi.</source>
        <translation>Choisissez des commandes confirmées, pas encore expédiées.</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Chọn ảnh JPG, PNG hoặc WEBP dưới 20 MB.</source>
        <translation>Choisissez un JPG, PNG ou WEBP de moins de 20 Mo.</translation>
    </message>
    <message>
        <source>Chọn ở trên, để biết được đưa gì lên hình</source>
        <translation>Choisissez plus haut, pour savoir quoi montrer</translation>
    </message>
    <message>
        <source>Chốt</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Chốt nhầm</source>
        <translation>Confirmées par erreur</translation>
    </message>
    <message>
        <source>Chốt đơn rồi ghi tiền.</source>
        <translation>Confirmez la commande, puis notez le paiement.</translation>
    </message>
    <message>
        <source>Chốt đơn trước, hoặc chọn đơn muốn in lại.</source>
        <translation>Confirmez d’abord des commandes, ou choisissez celles à réimprimer.</translation>
    </message>
    <message>
        <source>Chốt đơn đang chọn</source>
        <translation>Confirmer la commande choisie</translation>
    </message>
    <message>
        <source>Chỗ xem lại kế</source>
        <translation>Point suivant à revoir</translation>
    </message>
    <message>
        <source>Chỗ xem lại trước</source>
        <translation>Point précédent à revoir</translation>
    </message>
    <message>
        <source>Chờ bạn xem</source>
        <translation>Vous attendent</translation>
    </message>
    <message>
        <source>Chờ giao</source>
        <translation>En livraison</translation>
    </message>
    <message>
        <source>Chờ hàng</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Chờ hàng, khi không đủ</source>
        <translation>Attendre, quand il en manque</translation>
    </message>
    <message>
        <source>Chờ một lát.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Chủ nhật</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Chủ tài khoản</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Chứng nhận bắt đầu bằng CN, OCOP hoặc VietGAP.</source>
        <translation>Un certificat commence par CN, OCOP ou VietGAP.</translation>
    </message>
    <message>
        <source>Chứng nhận · hạn</source>
        <translation>Papiers · jusqu’à</translation>
    </message>
    <message>
        <source>Chữ S và dãy số, ví dụ S22801838. Không có thì để trống.</source>
        <translation>La lettre S et des chiffres, par exemple S22801838. Laissez vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Chữ có vấn đề hiện ở đây, kèm lý do và cách nói khác.</source>
        <translation>Les mots qui posent problème s’affichent ici, avec la raison et quoi dire à la place.</translation>
    </message>
    <message>
        <source>Chữ cần xem lại</source>
        <translation>Mots à revoir</translation>
    </message>
    <message>
        <source>Chữ không dấu, không khoảng trắng; mã hàng viết đủ 14 chữ số.</source>
        <translation>Sans accents ni espaces ; écrivez les 14 chiffres du numéro de produit.</translation>
    </message>
    <message>
        <source>Chữ ngắn để khách gõ khi đặt. Mỗi món một mã.</source>
        <translation>Mot court que le client tape. Un code par produit.</translation>
    </message>
    <message>
        <source>Chữ trên màu này đọc rõ.</source>
        <translation>Les mots se lisent bien sur cette couleur.</translation>
    </message>
    <message>
        <source>Chữ đầu mã chuyển khoản</source>
        <translation>Début du code de virement</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Cuộn</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Cài OBS 28 trở lên rồi bấm Thử lại.</source>
        <translation>Installez OBS 28 ou plus récent, puis Réessayer.</translation>
    </message>
    <message>
        <source>Cài OBS trên máy này, bản tải từ obsproject.com.</source>
        <translation>Installez ici OBS depuis obsproject.com.</translation>
    </message>
    <message>
        <source>Cài OneComme lên máy này và mở nó.</source>
        <translation>Installez OneComme sur cet ordinateur et ouvrez-le.</translation>
    </message>
    <message>
        <source>Cài Streamer.bot lên máy này và mở nó.</source>
        <translation>Installez Streamer.bot sur cet ordinateur et ouvrez-le.</translation>
    </message>
    <message>
        <source>Cài TikFinity lên máy này và mở nó.</source>
        <translation>Installez TikFinity sur cet ordinateur et ouvrez-le.</translation>
    </message>
    <message>
        <source>Cài giọng tiếng Việt rồi mở lại chương trình.</source>
        <translation>Installez une voix vietnamienne, puis rouvrez l’application.</translation>
    </message>
    <message>
        <source>Cài gói alsa-utils rồi mở lại chương trình.</source>
        <translation>Installez alsa-utils, puis rouvrez l’application.</translation>
    </message>
    <message>
        <source>Cài gói espeak-ng rồi mở lại chương trình.</source>
        <translation>Installez espeak-ng, puis rouvrez l’application.</translation>
    </message>
    <message>
        <source>Cài phông rồi mở lại coop_live, hoặc để trống.</source>
        <translation>Installez la police et rouvrez coop_live, ou laissez vide.</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Cài đặt của coop_live. Sửa tay được; lưu rồi mở lại chương trình.</source>
        <translation>Réglages de coop_live. Modifiables à la main&#xa0;; enregistrez, puis rouvrez l’application.</translation>
    </message>
    <message>
        <source>Cài ứng dụng Social Stream Ninja lên máy này và mở nó.</source>
        <translation>Installez l&apos;application Social Stream Ninja sur cet ordinateur et ouvrez-la.</translation>
    </message>
    <message>
        <source>Các dòng của sao kê</source>
        <translation>Lignes du relevé</translation>
    </message>
    <message>
        <source>Các dòng trong danh sách</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Các gói hàng</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Các khoản trừ (₫)</source>
        <translation>Retenues (₫)</translation>
    </message>
    <message>
        <source>Các nền tảng đang live; dựa vào đây để biết được đưa gì lên hình.</source>
        <translation>Plateformes du direct&#xa0;; elles décident de ce qui passe à l’antenne.</translation>
    </message>
    <message>
        <source>Các phím</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Các phím này từ bất cứ đâu</source>
        <translation>Ces touches depuis partout</translation>
    </message>
    <message>
        <source>Các đơn</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Cách 1: điền địa chỉ chuyển về, bấm Cấp quyền, rồi dán địa chỉ trang hiện ra.</source>
        <translation>Voie 1 : indiquez l&apos;adresse de retour, appuyez sur Donner accès, puis collez l&apos;adresse de la page affichée.</translation>
    </message>
    <message>
        <source>Cách 2: lấy access token và refresh token trong API Explorer rồi dán vào.</source>
        <translation>Voie 2 : prenez un access token et un refresh token dans l&apos;API Explorer et collez-les.</translation>
    </message>
    <message>
        <source>Cách nhau bằng dấu chấm phẩy</source>
        <translation>Séparez par des points-virgules</translation>
    </message>
    <message>
        <source>Cách đưa lên hình</source>
        <translation>Comment passer à l’image</translation>
    </message>
    <message>
        <source>Câu này vừa gửi rồi.</source>
        <translation>Cela vient d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>Câu trả lời còn trống.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>Câu trả lời dài quá.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
    <message>
        <source>Câu trả lời phải có từ 1 đến {longest} ký tự.</source>
        <translation>Une réponse doit avoir de 1 à {longest} caractères.</translation>
    </message>
    <message>
        <source>Câu trả lời trên Shopee dài nhất {longest} chữ.</source>
        <translation>Une réponse sur Shopee a au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>Câu trả lời đơn đã chốt</source>
        <translation>Réponse à une commande confirmée</translation>
    </message>
    <message>
        <source>Câu đã chép sẵn: dán vào chat của nền tảng.</source>
        <translation>C&apos;est copié : collez-le dans le chat de la plateforme.</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n điều nữa: sửa những điều trên trước.</source>
        <translation>
            <numerusform>Encore %n : corrigez d’abord ceux du dessus.</numerusform>
            <numerusform>Encore %n : corrigez d’abord ceux du dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Còn hàng</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Còn lại tất cả (₫)</source>
        <translation>Reste en tout (₫)</translation>
    </message>
    <message>
        <source>Còn một phút để chốt nốt.</source>
        <translation>Encore une minute pour confirmer le reste.</translation>
    </message>
    <message>
        <source>Còn nợ (₫)</source>
        <translation>Dû (₫)</translation>
    </message>
    <message>
        <source>Còn phải thu</source>
        <translation>Reste à encaisser</translation>
    </message>
    <message>
        <source>Còn phải trả</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Còn phải trả {money}</source>
        <translation>Reste à payer {money}</translation>
    </message>
    <message>
        <source>Còn thiếu: {missing}.</source>
        <translation>Il manque : {missing}.</translation>
    </message>
    <message>
        <source>Còn trong hàng chờ. Gặp đơn khó thì để sau, chốt đơn chắc trước.</source>
        <translation>Encore en attente. Remettez une commande difficile, confirmez d’abord les sûres.</translation>
    </message>
    <message>
        <source>Còn trên đường (₫)</source>
        <translation>Encore en route (₫)</translation>
    </message>
    <message>
        <source>Còn {left} · đến trước</source>
        <translation>Reste {left} · premier arrivé</translation>
    </message>
    <message>
        <source>Còn: {fields}</source>
        <translation>Il manque : {fields}</translation>
    </message>
    <message>
        <source>Có chuyện ngoài dự tính, đã ghi lại.</source>
        <translation>Un imprévu est arrivé&#xa0;; il est noté.</translation>
    </message>
    <message>
        <source>Có dải thổ cẩm trên thẻ không.</source>
        <translation>Si la carte porte une bande tissée.</translation>
    </message>
    <message>
        <source>Có giấy của mã {code}, nhưng không có món đó.</source>
        <translation>Il y a un papier pour {code}, mais pas ce produit.</translation>
    </message>
    <message>
        <source>Có hai mã đơn trong một lần quét.</source>
        <translation>Deux codes de commande en un seul scan.</translation>
    </message>
    <message>
        <source>Có hàng lại cho đơn #{number} của {name}.</source>
        <translation>Il y a de nouveau de quoi servir la commande #{number} de {name}.</translation>
    </message>
    <message>
        <source>Có loại chưa có tên.</source>
        <translation>Un format n’a pas de nom.</translation>
    </message>
    <message>
        <source>Có lẽ là số lượt thích.</source>
        <translation>Sans doute le nombre de j’aime.</translation>
    </message>
    <message>
        <source>Có nhiều cột có thể là {what}: {both}.</source>
        <translation>Plusieurs colonnes peuvent être « {what} » : {both}.</translation>
    </message>
    <message>
        <source>Có nhiều mã</source>
        <translation>Plusieurs codes</translation>
    </message>
    <message>
        <source>Có nhiều mã: {numbers}.</source>
        <translation>Il y a plusieurs codes : {numbers}.</translation>
    </message>
    <message>
        <source>Có quyền {what}.</source>
        <translation>Autorisé à {what}.</translation>
    </message>
    <message>
        <source>Có thể là giờ, có thể là lời nói.</source>
        <translation>Une heure, ou bien le commentaire.</translation>
    </message>
    <message>
        <source>Có thể thiếu bình luận lúc {at}.</source>
        <translation>Des commentaires manquent peut-être à {at}.</translation>
    </message>
    <message>
        <source>Có thể thiếu bình luận {platform} {time}</source>
        <translation>Il manque peut-être des commentaires : {platform} {time}</translation>
    </message>
    <message>
        <source>Có thể thiếu bình luận {since}–{until}.</source>
        <translation>Des commentaires manquent peut-être {since}–{until}.</translation>
    </message>
    <message>
        <source>Có thể đọc cách khác: xem lại món và số.</source>
        <translation>Peut se lire autrement : vérifiez produit et nombre.</translation>
    </message>
    <message>
        <source>Có tệp CSV thì cũng bấm Ctrl+V, rồi thả tệp vào khung vừa mở.</source>
        <translation>Avec un fichier CSV, appuyez aussi sur Ctrl+V et déposez-le dans le cadre ouvert.</translation>
    </message>
    <message>
        <source>Có {platform}: thẻ không kèm mã QR</source>
        <translation>Avec {platform}&#xa0;: carte sans QR</translation>
    </message>
    <message>
        <source>Có đưa thẻ sản phẩm lên OBS không.</source>
        <translation>Envoyer ou non les cartes à OBS.</translation>
    </message>
    <message>
        <source>Có, ngay bên cạnh</source>
        <translation>Oui, juste à côté</translation>
    </message>
    <message>
        <source>Có: {codes}.</source>
        <translation>Il y a&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Có: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <source>Có: {numbers}.</source>
        <translation>Il y a : {numbers}.</translation>
    </message>
    <message>
        <source>Cả hình</source>
        <translation>Pleine image</translation>
    </message>
    <message>
        <source>Cả tệp</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Cảnh có thẻ</source>
        <translation>Scènes avec carte</translation>
    </message>
    <message>
        <source>Cảnh nào có thẻ?</source>
        <translation>Dans quelles scènes montrer la carte ?</translation>
    </message>
    <message>
        <source>Cấp quyền</source>
        <translation>Donner accès</translation>
    </message>
    <message>
        <source>Cấp quyền cho ứng dụng bằng tài khoản sẽ live. Dán địa chỉ trang hiện ra vào ô Mã cấp quyền.</source>
        <translation>Donnez accès à l&apos;application avec le compte qui fera le direct. Collez l&apos;adresse de la page qui s&apos;affiche dans le champ Code d&apos;accès.</translation>
    </message>
    <message>
        <source>Cấp quyền lại rồi dán địa chỉ hoặc mã mới.</source>
        <translation>Redonnez l&apos;accès et collez la nouvelle adresse ou le nouveau code.</translation>
    </message>
    <message>
        <source>Cấp quyền lại trên Shopee rồi dán địa chỉ mới ngay.</source>
        <translation>Redonnez l&apos;accès sur Shopee et collez tout de suite la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Cấp quyền lại trên Shopee rồi dán địa chỉ mới.</source>
        <translation>Redonnez l&apos;accès sur Shopee et collez la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Cất</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cất mật khẩu OBS</source>
        <translation>Garder le mot de passe OBS</translation>
    </message>
    <message>
        <source>Cần --bank và --account, hoặc --decode.</source>
        <translation>Il faut --bank et --account, ou --decode.</translation>
    </message>
    <message>
        <source>Cần --gtin, hoặc --check.</source>
        <translation>Il faut --gtin, ou --check.</translation>
    </message>
    <message>
        <source>Cần ba cột: Mã, Tên, Giá. Ảnh để cùng thư mục, tên như mã món: C1.jpg</source>
        <translation>Trois colonnes : Code, Name, Price. Photos dans le même dossier, nommées comme le code : C1.jpg</translation>
    </message>
    <message>
        <source>Cần có</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Cần có: Mã, Loại, Số, Ngày cấp.</source>
        <translation>Il faut : Mã, Loại, Số, Ngày cấp.</translation>
    </message>
    <message>
        <source>Cần một người quản trị Trang Facebook. Trang cá nhân và nhóm không đọc được bằng cách này.</source>
        <translation>Il faut une personne qui gère la Page Facebook. Les profils personnels et les groupes ne peuvent pas être lus ainsi.</translation>
    </message>
    <message>
        <source>Cần điền</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Cầu nối</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Cầu nối bình luận</source>
        <translation>Relais des commentaires</translation>
    </message>
    <message>
        <source>Cầu nối đang tắt</source>
        <translation>Relais à l’arrêt</translation>
    </message>
    <message>
        <source>Cầu nối: bình luận không kèm mã và giờ.</source>
        <translation>Relais&#xa0;: commentaires sans code ni heure.</translation>
    </message>
    <message>
        <source>Cầu nối: chương trình khác gửi dồn dập, có bình luận bị trả lại.</source>
        <translation>Relais : un autre programme envoie trop vite, des commentaires ont été refusés.</translation>
    </message>
    <message>
        <source>Cập nhật Streamer.bot.</source>
        <translation>Mettez Streamer.bot à jour.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại. Sổ vẫn nguyên.</source>
        <translation>Mettez l’application à jour, puis rouvrez-la. Le livre reste intact.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình; trong lúc đó hãy dán bình luận.</source>
        <translation>Mettez le programme à jour ; d&apos;ici là, collez les commentaires.</translation>
    </message>
    <message>
        <source>Cập nhật coop_live rồi bấm Thử lại.</source>
        <translation>Mettez coop_live à jour, puis Réessayer.</translation>
    </message>
    <message>
        <source>Cập nhật {program} hoặc phần mềm này; tạm thời dán bình luận bằng tay.</source>
        <translation>Mettez à jour {program} ou ce logiciel ; en attendant, collez les commentaires à la main.</translation>
    </message>
    <message>
        <source>Cắm lại ổ hoặc USB, kiểm tra dây.</source>
        <translation>Rebranchez le disque ou la clé USB, vérifiez le câble.</translation>
    </message>
    <message>
        <source>Cổng OBS</source>
        <translation>Port OBS</translation>
    </message>
    <message>
        <source>Cổng WebSocket của OBS: xem Công cụ trong OBS.</source>
        <translation>Port WebSocket d’OBS&#xa0;: voir Outils dans OBS.</translation>
    </message>
    <message>
        <source>Cổng bàn thứ hai</source>
        <translation>Port du second poste</translation>
    </message>
    <message>
        <source>Cổng cầu nối</source>
        <translation>Port du relais</translation>
    </message>
    <message>
        <source>Cổng của cầu nối; 0 là để máy tự chọn.</source>
        <translation>Port du relais&#xa0;; 0 = choix automatique.</translation>
    </message>
    <message>
        <source>Cổng của trang chốt đơn; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở.</source>
        <translation>Port de cette page ; 0 laisse l’ordinateur choisir, l’adresse change alors à chaque fois.</translation>
    </message>
    <message>
        <source>Cổng của trang thẻ; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở.</source>
        <translation>Port de la page ; 0 laisse l’ordinateur choisir, l’adresse change alors à chaque ouverture.</translation>
    </message>
    <message>
        <source>Cổng này của chương trình khác, không phải OBS.</source>
        <translation>Ce port est à un autre programme, pas à OBS.</translation>
    </message>
    <message>
        <source>Cổng trang thẻ</source>
        <translation>Port de la page</translation>
    </message>
    <message>
        <source>Cổng {port} mở rồi mà không trả lời.</source>
        <translation>Le port {port} est ouvert mais ne répond pas.</translation>
    </message>
    <message>
        <source>Cổng {port} đang có chương trình khác dùng.</source>
        <translation>Le port {port} sert à un autre programme.</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cộng thêm</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cộng với lần chuyển khác thì vừa đủ đơn #{number}.</source>
        <translation>Avec un autre virement, c’est exactement la commande #{number}.</translation>
    </message>
    <message>
        <source>Cộng {money} cho {who}</source>
        <translation>{money} ajoutés pour {who}</translation>
    </message>
    <message>
        <source>Cộng {name}</source>
        <translation>Total {name}</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Cột {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Cột {name} có hai lần.</source>
        <translation>Colonne {name} en double.</translation>
    </message>
    <message>
        <source>Cột {what}</source>
        <translation>Colonne : {what}</translation>
    </message>
    <message>
        <source>Cột “{heading}” trống.</source>
        <translation>La colonne « {heading} » est vide.</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Cỡ chữ trên màn hình, phần trăm.</source>
        <translation>Taille du texte à l’écran, en pour cent.</translation>
    </message>
    <message>
        <source>Cỡ cửa sổ thẻ</source>
        <translation>Taille de la fenêtre</translation>
    </message>
    <message>
        <source>Cỡ tem</source>
        <translation>Taille de l’étiquette</translation>
    </message>
    <message>
        <source>Cứ bao nhiêu phút thì sao lưu sổ một lần khi đang live; cuối buổi luôn sao lưu.</source>
        <translation>Minutes entre deux sauvegardes du registre en direct ; il y en a toujours une à la fin.</translation>
    </message>
    <message>
        <source>Cứ bắt đầu live, máy sẽ tự thấy.</source>
        <translation>Commencez le live, il sera trouvé tout seul.</translation>
    </message>
    <message>
        <source>Cứ làm tiếp. Chi tiết ở {folder}.</source>
        <translation>Continuez. Détails dans {folder}.</translation>
    </message>
    <message>
        <source>Cửa sổ coop_live đang mở sổ này.</source>
        <translation>La fenêtre de coop_live a ce registre ouvert.</translation>
    </message>
    <message>
        <source>Cửa sổ thẻ</source>
        <translation>Fenêtre de la carte</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Danh mục không còn mã {code}.</source>
        <translation>Le code {code} n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Danh mục không có mã {code}.</source>
        <translation>Le catalogue n’a pas le code {code}.</translation>
    </message>
    <message>
        <source>Danh mục không có “{words}”.</source>
        <translation>Rien dans le catalogue ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Danh mục món</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Danh mục món sẽ hiện ở đây. Thả tệp Excel vào, hoặc lấy tệp mẫu sửa lại tên và giá.</source>
        <translation>Vos produits seront ici. Déposez un fichier Excel, ou changez noms et prix du modèle.</translation>
    </message>
    <message>
        <source>Danh mục vẫn như trước.</source>
        <translation>La liste est restée la même.</translation>
    </message>
    <message>
        <source>Danh mục {name} không có món nào dùng được.</source>
        <translation>Le catalogue {name} n’a aucun produit utilisable.</translation>
    </message>
    <message>
        <source>Danh sách của hãng</source>
        <translation>Liste du transporteur</translation>
    </message>
    <message>
        <source>Danh sách của hãng: {name}</source>
        <translation>Liste du transporteur : {name}</translation>
    </message>
    <message>
        <source>Danh sách vận đơn của hãng</source>
        <translation>Liste des colis du transporteur</translation>
    </message>
    <message>
        <source>Danh sách vận đơn tải từ trang của hãng: coop_live xem trước, rồi mới làm.</source>
        <translation>La liste du site du transporteur : vous voyez d’abord ce qu’elle ferait.</translation>
    </message>
    <message>
        <source>Doanh thu</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Dài quá: dán phần còn lại lần sau.</source>
        <translation>Trop long : collez le reste ensuite.</translation>
    </message>
    <message>
        <source>Dài {count} chữ; Shopee chỉ nhận {most}, ở đó sẽ nói ngắn lại.</source>
        <translation>{count} caractères ; Shopee n’en prend que {most}, la réponse y sera plus courte.</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Dán bình luận</source>
        <translation>Coller des commentaires</translation>
    </message>
    <message>
        <source>Dán bình luận còn thiếu</source>
        <translation>Coller les commentaires manquants</translation>
    </message>
    <message>
        <source>Dán cùng với access token. Chỉ dùng ở một máy: mỗi mã dùng được một lần.</source>
        <translation>Collez-le avec l&apos;access token. Sur un seul ordinateur : chacun ne sert qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Dán lại liên kết của buổi live, hoặc để trống.</source>
        <translation>Collez de nouveau le lien du live, ou laissez vide.</translation>
    </message>
    <message>
        <source>Dán mã phiên ở trang Chuẩn bị.</source>
        <translation>Collez l&apos;identifiant de session à la page Préparer.</translation>
    </message>
    <message>
        <source>Dán mã vào đây và bấm Thử. Mã chỉ nằm trong kho khóa của máy này.</source>
        <translation>Collez le jeton ici et appuyez sur Essayer. Il reste uniquement dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Dán phần thiếu</source>
        <translation>Coller ce qui manque</translation>
    </message>
    <message>
        <source>Dán phần thiếu mới nhất</source>
        <translation>Coller ce qui manque, dernier trou</translation>
    </message>
    <message>
        <source>Dán refresh token, hoặc bấm Cấp quyền.</source>
        <translation>Collez un refresh token, ou appuyez sur Donner accès.</translation>
    </message>
    <message>
        <source>Dán tay</source>
        <translation>Coller à la main</translation>
    </message>
    <message>
        <source>Dán thừa không sao: bình luận đã có thì không thêm lần nữa.</source>
        <translation>Coller trop ne gêne pas : un commentaire déjà là n’est pas ajouté deux fois.</translation>
    </message>
    <message>
        <source>Dán từ công cụ API Explorer của Zalo, nếu không dùng mã.</source>
        <translation>Collez-le depuis l&apos;API Explorer de Zalo, si vous n&apos;utilisez pas de code.</translation>
    </message>
    <message>
        <source>Dán từng phần để kiểm hết.</source>
        <translation>Collez-le par parties pour tout vérifier.</translation>
    </message>
    <message>
        <source>Dán vào tiện ích đọc bình luận. Ai có địa chỉ này gửi được bình luận, đừng đưa người ngoài.</source>
        <translation>À coller dans l’extension qui lit les commentaires. Cette adresse permet d’en envoyer&#xa0;: gardez-la pour vous.</translation>
    </message>
    <message>
        <source>Dán vào đây tiêu đề, kịch bản, bình luận ghim của tối nay.</source>
        <translation>Collez ici le titre, le script et le commentaire épinglé de ce soir.</translation>
    </message>
    <message>
        <source>Dán xong hãy ghi là đã gói.</source>
        <translation>Une fois collées, notez les commandes comme emballées.</translation>
    </message>
    <message>
        <source>Dán đường dẫn chia sẻ của buổi live mới.</source>
        <translation>Collez le lien de partage du nouveau direct.</translation>
    </message>
    <message>
        <source>Dán đường dẫn chia sẻ của buổi live, hoặc số phiên.</source>
        <translation>Collez le lien de partage du direct, ou son numéro.</translation>
    </message>
    <message>
        <source>Dán địa chỉ trang hiện ra sau khi cấp quyền. Mã chỉ dùng được 10 phút, một lần.</source>
        <translation>Collez l&apos;adresse de la page affichée après l&apos;autorisation. Le code sert une fois, pendant 10 minutes.</translation>
    </message>
    <message>
        <source>Dán địa chỉ vào nguồn trình duyệt, cỡ {width} × {height}.</source>
        <translation>Collez l’adresse dans une source navigateur, taille {width} × {height}.</translation>
    </message>
    <message>
        <source>Dãy chữ kết thúc bằng .apps.googleusercontent.com, trong Google Cloud.</source>
        <translation>Le texte qui finit par .apps.googleusercontent.com, dans Google Cloud.</translation>
    </message>
    <message>
        <source>Dãy số của tài khoản đang live. Để trống nếu dán mã cấp quyền.</source>
        <translation>Le numéro du compte qui fait le direct. Laissez vide si vous collez un code d&apos;accès.</translation>
    </message>
    <message>
        <source>Dãy số của ứng dụng trên Shopee Open Platform.</source>
        <translation>Le numéro de l&apos;application sur Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Dãy số của ứng dụng trên Zalo for Developers.</source>
        <translation>Le numéro de l&apos;application sur Zalo for Developers.</translation>
    </message>
    <message>
        <source>Dò lại từng số dưới mã vạch. Chưa có mã thì đăng ký với GS1 Việt Nam.</source>
        <translation>Comparez chiffre par chiffre avec le code-barres. Sans numéro, inscrivez-vous auprès de GS1 Vietnam.</translation>
    </message>
    <message>
        <source>Dò lại từng số.</source>
        <translation>Comparez chiffre par chiffre.</translation>
    </message>
    <message>
        <source>Dòng báo đơn vừa chốt</source>
        <translation>Bandeau des commandes</translation>
    </message>
    <message>
        <source>Dòng cuối có thể là tên người kế, hay số lượt thích.</source>
        <translation>La dernière ligne est peut-être le nom suivant, ou le nombre de j’aime.</translation>
    </message>
    <message>
        <source>Dòng không đọc được</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Dòng này không phải JSON.</source>
        <translation>Cette ligne n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Dòng này không phải một bình luận.</source>
        <translation>Cette ligne n’est pas un commentaire.</translation>
    </message>
    <message>
        <source>Dòng này không rõ tiền vào hay ra.</source>
        <translation>On ne sait pas si cette ligne est un crédit ou un débit.</translation>
    </message>
    <message>
        <source>Dòng sau không có tên, coi là lời nói tiếp.</source>
        <translation>La ligne suivante est sans nom : prise comme la suite.</translation>
    </message>
    <message>
        <source>Dòng sổ {seq} không khớp dòng trước.</source>
        <translation>Ligne {seq} du livre&#xa0;: ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>Dòng sổ {seq} không thể xảy ra.</source>
        <translation>Ligne {seq} du livre&#xa0;: impossible.</translation>
    </message>
    <message>
        <source>Dòng {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Dòng {row} của tệp không đọc được.</source>
        <translation>La ligne {row} du fichier est illisible.</translation>
    </message>
    <message>
        <source>Dòng {row} ghi tháng trước ngày.</source>
        <translation>La ligne {row} met le mois avant le jour.</translation>
    </message>
    <message>
        <source>Dòng {row} thiếu cột {names}.</source>
        <translation>Ligne {row}&#xa0;: il manque {names}.</translation>
    </message>
    <message>
        <source>Dòng {row}: cần một bản ghi JSON có “text”, “platforms” và “kind”.</source>
        <translation>Ligne {row} : il faut un enregistrement JSON avec « text », « platforms » et « kind ».</translation>
    </message>
    <message>
        <source>Dòng {row}: cần một bản ghi JSON có “text”.</source>
        <translation>Ligne {row}&#xa0;: il faut un objet JSON avec «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>Dòng {row}: không phải bình luận.</source>
        <translation>Ligne {row}&#xa0;: pas un commentaire.</translation>
    </message>
    <message>
        <source>Dòng {row}: không đọc được.</source>
        <translation>Ligne {row}&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>Dòng {row}: thiếu lời bình luận.</source>
        <translation>Ligne {row}&#xa0;: commentaire vide.</translation>
    </message>
    <message>
        <source>Dòng {row}: thời điểm không đúng.</source>
        <translation>Ligne {row}&#xa0;: moment incorrect.</translation>
    </message>
    <message>
        <source>Dòng {row}: truth không đúng.</source>
        <translation>Ligne {row} : truth est incorrect.</translation>
    </message>
    <message>
        <source>Dòng {row}: {cause}</source>
        <translation>Ligne {row}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Dòng {row}: {cause} {remedy}</source>
        <translation>Ligne {row} : {cause} {remedy}</translation>
    </message>
    <message>
        <source>Dòng {row}: {name} không phải chữ.</source>
        <translation>Ligne {row}&#xa0;: {name} n’est pas du texte.</translation>
    </message>
    <message>
        <source>Dòng {row}: {reason}</source>
        <translation>Ligne {row} : {reason}</translation>
    </message>
    <message>
        <source>Dùng cầu nối: mở Social Stream Ninja hoặc Streamer.bot. Hạn mức có lại lúc 14–15 giờ.</source>
        <translation>Utilisez le pont : ouvrez Social Stream Ninja ou Streamer.bot. Le quota revient vers 14–15 h.</translation>
    </message>
    <message>
        <source>Dùng danh mục mẫu</source>
        <translation>Prendre l’exemple</translation>
    </message>
    <message>
        <source>Dùng khi không biết món nặng bao nhiêu; bao bì tính cả vào đây.</source>
        <translation>Sert quand le poids d’un produit n’est pas connu, emballage compris.</translation>
    </message>
    <message>
        <source>Dùng mã của chính Trang này. Nếu vẫn vậy, đơn cần số điện thoại trong bình luận.</source>
        <translation>Utilisez le jeton de cette Page même. Sinon, une commande a besoin d&apos;un numéro de téléphone dans le commentaire.</translation>
    </message>
    <message>
        <source>Dùng một trong: {names}.</source>
        <translation>Utilisez l’un de : {names}.</translation>
    </message>
    <message>
        <source>Dùng số mới khi gói hàng và báo khách.</source>
        <translation>Utilisez les nouveaux numéros pour emballer et prévenir les clients.</translation>
    </message>
    <message>
        <source>Dùng số phiên của tài khoản đã cấp quyền, hoặc cấp quyền bằng tài khoản đang live.</source>
        <translation>Prenez un direct du compte qui a donné l&apos;accès, ou donnez l&apos;accès avec le compte en direct.</translation>
    </message>
    <message>
        <source>Dùng tệp mẫu để điền.</source>
        <translation>Remplissez le modèle.</translation>
    </message>
    <message>
        <source>Dùng đường dẫn ngắn hơn, hoặc thẻ lớn (full-card).</source>
        <translation>Prenez un lien plus court, ou la grande carte (full-card).</translation>
    </message>
    <message>
        <source>Dải dưới</source>
        <translation>Bandeau bas</translation>
    </message>
    <message>
        <source>Dải thổ cẩm</source>
        <translation>Bande tissée</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép ở dòng {row} chưa khép.</source>
        <translation>Guillemet non fermé à la ligne {row}.</translation>
    </message>
    <message>
        <source>Dồn các món về một trang.</source>
        <translation>Mettez tous les produits sur une feuille.</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Dừng cuộn</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Dừng lại</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Dữ liệu ({ai}) không phải một ngày có thật.</source>
        <translation>La donnée ({ai}) n&apos;est pas une date réelle.</translation>
    </message>
    <message>
        <source>Dữ liệu ({ai}) sai số kiểm: có một chữ số chép nhầm.</source>
        <translation>Le chiffre de contrôle de la donnée ({ai}) est faux : un chiffre a été mal recopié.</translation>
    </message>
    <message>
        <source>Dữ liệu ({ai}) viết sai: cần {shape}.</source>
        <translation>La donnée ({ai}) est mal écrite : il faut {shape}.</translation>
    </message>
    <message>
        <source>Dự án Google chưa bật YouTube Data API v3.</source>
        <translation>YouTube Data API v3 n&apos;est pas activée dans le projet Google.</translation>
    </message>
    <message>
        <source>Dự án còn ở chế độ Testing: đăng nhập chỉ dùng được 7 ngày, làm lại trước buổi live.</source>
        <translation>Tant que le projet est en mode Testing, la connexion ne dure que 7 jours : refaites-la avant le live.</translation>
    </message>
    <message>
        <source>Enter hai lần để làm thay</source>
        <translation>Entrée deux fois pour reprendre</translation>
    </message>
    <message>
        <source>Enter để ghi vào hồ sơ món.</source>
        <translation>Entrée pour l’ajouter au produit.</translation>
    </message>
    <message>
        <source>Enter để ghi đơn</source>
        <translation>Entrée ajoute la commande</translation>
    </message>
    <message>
        <source>Enter để mở, mũi tên để chọn, Esc để thôi</source>
        <translation>Entrée ouvre, les flèches choisissent, Échap quitte</translation>
    </message>
    <message>
        <source>Enter: xong · Shift+Enter: xuống dòng</source>
        <translation>Entrée : fini · Maj+Entrée : nouvelle ligne</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel đã đổi ô này thành ngày giờ.</source>
        <translation>Excel a changé cette case en date.</translation>
    </message>
    <message>
        <source>Facebook bảo hỏi chậm lại.</source>
        <translation>Facebook demande de ralentir.</translation>
    </message>
    <message>
        <source>Facebook không cho đọc buổi live hay Trang này.</source>
        <translation>Facebook ne permet pas de lire ce live ou cette Page.</translation>
    </message>
    <message>
        <source>Facebook không nhận mã Trang nữa: cần đăng nhập lại.</source>
        <translation>Facebook n&apos;accepte plus le jeton de la Page : il faut se reconnecter.</translation>
    </message>
    <message>
        <source>Facebook nhận mã này. Tên: {name}.</source>
        <translation>Facebook accepte ce jeton. Nom : {name}.</translation>
    </message>
    <message>
        <source>Facebook tạm chặn Trang viết bình luận.</source>
        <translation>Facebook empêche pour l&apos;instant la Page d&apos;écrire des commentaires.</translation>
    </message>
    <message>
        <source>Facebook đang trục trặc (lỗi {code}).</source>
        <translation>Facebook a un problème (erreur {code}).</translation>
    </message>
    <message>
        <source>GHN chỉ thu hộ đến {most}.</source>
        <translation>GHN encaisse au plus {most}.</translation>
    </message>
    <message>
        <source>GHN còn đang làm đơn này.</source>
        <translation>GHN traite encore cette commande.</translation>
    </message>
    <message>
        <source>GHN không biết xã hoặc tỉnh này.</source>
        <translation>GHN ne connaît pas cette commune ou cette province.</translation>
    </message>
    <message>
        <source>GHN không nhận cửa hàng hoặc nơi lấy hàng.</source>
        <translation>GHN refuse la boutique ou le lieu d&apos;enlèvement.</translation>
    </message>
    <message>
        <source>GHN nhận chìa khóa và cửa hàng này.</source>
        <translation>GHN accepte la clé et cette boutique.</translation>
    </message>
    <message>
        <source>GHN nhận chìa khóa, nhưng không có cửa hàng số này.</source>
        <translation>GHN accepte la clé, mais n&apos;a pas de boutique à ce numéro.</translation>
    </message>
    <message>
        <source>GHN: chưa có chìa khóa hoặc mã cửa hàng.</source>
        <translation>GHN : il manque la clé ou le numéro de boutique.</translation>
    </message>
    <message>
        <source>GHTK cho là hàng không được gửi.</source>
        <translation>GHTK considère ces produits comme interdits.</translation>
    </message>
    <message>
        <source>GHTK chưa cho biết vận đơn nào mang mã này.</source>
        <translation>GHTK ne dit pas encore quel colis porte cette référence.</translation>
    </message>
    <message>
        <source>GHTK không có vận đơn {code}.</source>
        <translation>GHTK n&apos;a pas de colis {code}.</translation>
    </message>
    <message>
        <source>GHTK không nhận số điện thoại người gửi.</source>
        <translation>GHTK refuse le numéro de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>GHTK không nhận địa chỉ này.</source>
        <translation>GHTK refuse cette adresse.</translation>
    </message>
    <message>
        <source>GHTK không thu hộ nhiều tiền như vậy.</source>
        <translation>GHTK n&apos;encaisse pas une telle somme.</translation>
    </message>
    <message>
        <source>GHTK nhận chìa khóa.</source>
        <translation>GHTK accepte la clé.</translation>
    </message>
    <message>
        <source>GHTK: chưa có chìa khóa.</source>
        <translation>GHTK : il manque la clé.</translation>
    </message>
    <message numerus="yes">
        <source>Ghi %n khoản vào sổ</source>
        <translation>
            <numerusform>Inscrire %n virement</numerusform>
            <numerusform>Inscrire %n virements</numerusform>
        </translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi chú, quà, lời hẹn</source>
        <translation>Notes, cadeaux, promesses</translation>
    </message>
    <message>
        <source>Ghi chú, ví dụ gọi trước khi giao</source>
        <translation>Note, par exemple : appeler avant la livraison</translation>
    </message>
    <message>
        <source>Ghi là khách đã trả {money}</source>
        <translation>Noter que le client a payé {money}</translation>
    </message>
    <message>
        <source>Ghi mật khẩu ở trang Chuẩn bị.</source>
        <translation>Indiquez le mot de passe à la page Préparer.</translation>
    </message>
    <message>
        <source>Ghi ngày in trên giấy vào hồ sơ của món.</source>
        <translation>Inscrivez la date imprimée sur le papier dans la fiche du produit.</translation>
    </message>
    <message>
        <source>Ghi ngắn lại: chỉ số nhà, đường, thôn, xã, tỉnh.</source>
        <translation>Abrégez : seulement maison, rue, hameau, commune, province.</translation>
    </message>
    <message>
        <source>Ghi như #1E5B3C: dấu # rồi sáu ký tự 0–9, A–F.</source>
        <translation>Écrivez comme #1E5B3C : un # et six chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>Ghi như [[&quot;C1&quot;, &quot;100g&quot;, 2]], hoặc [].</source>
        <translation>Écrivez [[&quot;C1&quot;, &quot;100g&quot;, 2]], ou [].</translation>
    </message>
    <message>
        <source>Ghi như {example}.</source>
        <translation>Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>Ghi nhớ về khách</source>
        <translation>Note sur le client</translation>
    </message>
    <message>
        <source>Ghi nhớ về khách này đã đổi sau đó.</source>
        <translation>Ce qui est noté de ce client a changé depuis.</translation>
    </message>
    <message>
        <source>Ghi nhớ về khách, lần sau vẫn còn</source>
        <translation>Note sur le client, gardée pour la suite</translation>
    </message>
    <message>
        <source>Ghi số mà bưu tá gọi được, bắt đầu bằng 0.</source>
        <translation>Notez un numéro que le livreur peut appeler ; il commence par 0.</translation>
    </message>
    <message>
        <source>Ghi số điện thoại rồi chặn.</source>
        <translation>Notez le téléphone, puis bloquez.</translation>
    </message>
    <message>
        <source>Ghi số điện thoại vào đơn.</source>
        <translation>Notez le numéro de téléphone dans la commande.</translation>
    </message>
    <message>
        <source>Ghi số điện thoại, hoặc --older-than và số ngày.</source>
        <translation>Donnez un numéro de téléphone, ou --older-than et des jours.</translation>
    </message>
    <message>
        <source>Ghi thêm vào đơn.</source>
        <translation>Ajoutez-le à la commande.</translation>
    </message>
    <message>
        <source>Ghi tiền</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Ghi tên TikTok của shop vào đây, để bình luận của shop không thành đơn.</source>
        <translation>Indiquez ici le nom TikTok de la boutique, pour que ses propres commentaires ne deviennent pas des commandes.</translation>
    </message>
    <message>
        <source>Ghi vào sổ</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Ghi địa chỉ vào đơn.</source>
        <translation>Notez l’adresse dans la commande.</translation>
    </message>
    <message>
        <source>Ghi đủ rồi giao cho hãng.</source>
        <translation>Complétez, puis confiez-la au transporteur.</translation>
    </message>
    <message>
        <source>Giao</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Giá</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Giá (₫)</source>
        <translation>Prix (₫)</translation>
    </message>
    <message>
        <source>Giá cũ</source>
        <translation>Ancien prix</translation>
    </message>
    <message>
        <source>Giá giờ vàng phải thấp hơn giá thường.</source>
        <translation>Le prix éclair doit être plus bas que le prix habituel.</translation>
    </message>
    <message>
        <source>Giá hoặc phần trăm giảm, rồi số phút</source>
        <translation>Prix ou remise en pour cent, puis minutes</translation>
    </message>
    <message>
        <source>Giá loại {key}</source>
        <translation>Prix du format {key}</translation>
    </message>
    <message>
        <source>Giá một đơn vị, bằng đồng. Gõ bằng số.</source>
        <translation>Prix de l’unité, en dongs. En chiffres.</translation>
    </message>
    <message>
        <source>Giá thật trước khi giảm. Không giảm thì bỏ trống.</source>
        <translation>Vrai prix avant la baisse. Sans baisse, laissez vide.</translation>
    </message>
    <message>
        <source>Giá trị gói quá mức GHTK nhận.</source>
        <translation>La valeur du colis dépasse ce que GHTK accepte.</translation>
    </message>
    <message numerus="yes">
        <source>Giá và ảnh đủ %n món</source>
        <translation>
            <numerusform>Prix et photo&#xa0;:&#xa0;%n produit prêt</numerusform>
            <numerusform>Prix et photo&#xa0;:&#xa0;%n produits prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Giá ₫</source>
        <translation>Prix ₫</translation>
    </message>
    <message>
        <source>Giây cho từng đơn</source>
        <translation>Secondes par commande</translation>
    </message>
    <message numerus="yes">
        <source>Giây cho từng đơn: %n đơn chậm</source>
        <translation>
            <numerusform>Secondes par commande : %n commande lente</numerusform>
            <numerusform>Secondes par commande : %n commandes lentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Giải</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Giải thưởng</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Giảm từ 1 đến 99 %.</source>
        <translation>La remise va de 1 à 99 %.</translation>
    </message>
    <message>
        <source>Giấu mã QR</source>
        <translation>Masquer le code QR</translation>
    </message>
    <message>
        <source>Giấy OCOP ghi 3, 4 hoặc 5 sao.</source>
        <translation>Un papier OCOP porte 3, 4 ou 5 étoiles.</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Giấy chứng nhận có phần lạ “{name}”.</source>
        <translation>Un certificat a une partie inconnue « {name} ».</translation>
    </message>
    <message>
        <source>Giấy hữu cơ</source>
        <translation>Certificat biologique</translation>
    </message>
    <message>
        <source>Giấy này chưa ghi của món nào.</source>
        <translation>Ce papier ne dit pas pour quel produit.</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Giấy tờ của món</source>
        <translation>Papiers du produit</translation>
    </message>
    <message>
        <source>Giấy tờ, chi tiết</source>
        <translation>Papiers, détails</translation>
    </message>
    <message>
        <source>Giấy xác nhận quảng cáo</source>
        <translation>Confirmation de publicité</translation>
    </message>
    <message>
        <source>Giọng đọc</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Giọng đọc bị đứng.</source>
        <translation>La voix s’est arrêtée.</translation>
    </message>
    <message>
        <source>Giọng đọc đọc to những đơn vừa chốt.</source>
        <translation>La voix lit les commandes confirmées.</translation>
    </message>
    <message>
        <source>Giống hệt đơn #{number} của khách này.</source>
        <translation>Identique à la commande nº&#xa0;{number} de ce client.</translation>
    </message>
    <message>
        <source>Giờ vàng</source>
        <translation>Vente éclair</translation>
    </message>
    <message>
        <source>Giờ vàng cho món đang lên hình</source>
        <translation>Vente éclair du produit à l’antenne</translation>
    </message>
    <message>
        <source>Giờ vàng dài từ 1 đến {most} phút.</source>
        <translation>Une vente éclair dure de 1 à {most} minutes.</translation>
    </message>
    <message>
        <source>Giờ vàng {code} vẫn chạy. {why}</source>
        <translation>La vente éclair de {code} a quand même lieu. {why}</translation>
    </message>
    <message>
        <source>Giờ vàng {code} {clock} · {price}</source>
        <translation>Vente éclair {code} {clock} · {price}</translation>
    </message>
    <message>
        <source>Giờ vàng {code}: 96k 10, hoặc 20% 10</source>
        <translation>Vente éclair {code} : 96k 10, ou 20% 10</translation>
    </message>
    <message>
        <source>Giờ đặt</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Giữ</source>
        <comment>leave the order as it is</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Giữ hàng cho đơn chờ</source>
        <translation>Réserver pour les brouillons</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Giữ lại những giấy còn hạn.</source>
        <translation>Gardez ceux qui sont encore valables.</translation>
    </message>
    <message>
        <source>Giữ lại những mục hay dùng.</source>
        <translation>Gardez les plus utiles.</translation>
    </message>
    <message>
        <source>Giữ một, bỏ các chữ kia.</source>
        <translation>Gardez-en un, enlevez les autres.</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Giữ nguyên tệp này, mở bản sao lưu gần nhất (coop-live restore).</source>
        <translation>Gardez ce fichier tel quel et ouvrez la dernière sauvegarde (coop-live restore).</translation>
    </message>
    <message>
        <source>Giữ tệp đó, nhờ người rành máy xem giúp.</source>
        <translation>Gardez ce fichier et demandez à quelqu&apos;un qui s&apos;y connaît.</translation>
    </message>
    <message>
        <source>Giữ để xem số điện thoại</source>
        <translation>Tenir pour voir le téléphone</translation>
    </message>
    <message>
        <source>Giữ để xem {title}</source>
        <translation>Maintenir pour voir : {title}</translation>
    </message>
    <message>
        <source>Google báo là chưa được đồng ý.</source>
        <translation>Google indique que l&apos;accord n&apos;a pas été donné.</translation>
    </message>
    <message>
        <source>Google không cho đăng nhập lâu dài.</source>
        <translation>Google ne donne pas de connexion durable.</translation>
    </message>
    <message>
        <source>Google không cho đăng nhập.</source>
        <translation>Google refuse la connexion.</translation>
    </message>
    <message>
        <source>Google không nhận Client ID hoặc Client secret.</source>
        <translation>Google n&apos;accepte pas le Client ID ou le Client secret.</translation>
    </message>
    <message>
        <source>Google nhận đăng nhập.</source>
        <translation>Google accepte la connexion.</translation>
    </message>
    <message>
        <source>Gói</source>
        <translation>Emballer</translation>
    </message>
    <message>
        <source>Gói hàng</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Gói nặng bao nhiêu gam</source>
        <translation>Poids d’un colis, en grammes</translation>
    </message>
    <message>
        <source>Gói nặng quá mức GHTK nhận.</source>
        <translation>Le colis est trop lourd pour GHTK.</translation>
    </message>
    <message>
        <source>Gói nặng {much} kg, hãng nhận nhiều nhất {most} kg.</source>
        <translation>Le colis pèse {much} kg, le transporteur accepte {most} kg au plus.</translation>
    </message>
    <message>
        <source>Gói từng đơn</source>
        <translation>À emballer : commande par commande</translation>
    </message>
    <message>
        <source>Gõ bằng số, ví dụ 120000</source>
        <translation>En chiffres, ex. 120000</translation>
    </message>
    <message>
        <source>Gõ dấu trừ rồi mã, ví dụ: -c1.</source>
        <translation>Tapez moins puis le code, ex.&#xa0;: -c1.</translation>
    </message>
    <message>
        <source>Gõ dấu trừ, mã và loại đang có trong đơn, ví dụ: -c1 250g.</source>
        <translation>Tapez moins, le code et une sorte présente dans la commande, par exemple : -c1 250g.</translation>
    </message>
    <message>
        <source>Gõ giá thấp hơn, ví dụ: 96k 10 phút.</source>
        <translation>Tapez un prix plus bas, par exemple : 96k 10.</translation>
    </message>
    <message>
        <source>Gõ giá thật trước khi giảm, hoặc bỏ trống.</source>
        <translation>Tapez le vrai prix avant la baisse, ou laissez vide.</translation>
    </message>
    <message>
        <source>Gõ giá và số phút, ví dụ: 96k 10, hoặc 20% 10.</source>
        <translation>Tapez un prix et des minutes, par exemple : 96k 10, ou 20% 10.</translation>
    </message>
    <message>
        <source>Gõ giấy rồi Enter</source>
        <translation>Tapez un papier, puis Entrée</translation>
    </message>
    <message>
        <source>Gõ lại bằng tay.</source>
        <translation>Retapez à la main.</translation>
    </message>
    <message>
        <source>Gõ lại giấy đó ở Chuẩn bị, bỏ dấu ngoặc kép.</source>
        <translation>Retapez-le dans Préparer, sans guillemets.</translation>
    </message>
    <message>
        <source>Gõ lại số phút.</source>
        <translation>Retapez les minutes.</translation>
    </message>
    <message>
        <source>Gõ lại số phần trăm.</source>
        <translation>Retapez le pourcentage.</translation>
    </message>
    <message>
        <source>Gõ lại số, hoặc bỏ món bằng dấu trừ.</source>
        <translation>Retapez le nombre, ou retirez le produit avec moins.</translation>
    </message>
    <message>
        <source>Gõ mã khác, ví dụ {free}.</source>
        <translation>Tapez un autre code, ex. {free}.</translation>
    </message>
    <message>
        <source>Gõ mã món, ví dụ C1, C2</source>
        <translation>Tapez les codes, par exemple C1, C2</translation>
    </message>
    <message>
        <source>Gõ mã ngắn, ví dụ C1</source>
        <translation>Tapez un code court, ex. C1</translation>
    </message>
    <message>
        <source>Gõ mã rồi số, ví dụ: c1 2.</source>
        <translation>Tapez code puis nombre, ex.&#xa0;: c1 2.</translation>
    </message>
    <message>
        <source>Gõ mỗi mã một số, ví dụ: c1 2.</source>
        <translation>Tapez un seul nombre par code, par exemple : c1 2.</translation>
    </message>
    <message>
        <source>Gõ một giấy chứng nhận</source>
        <translation>Tapez un certificat</translation>
    </message>
    <message>
        <source>Gõ một trong: {words}.</source>
        <translation>Tapez l’un de : {words}.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm, ví dụ 15/03/2024.</source>
        <translation>Tapez jour/mois/année, par exemple 15/03/2024.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm, ví dụ 2/11/2026.</source>
        <translation>Tapez jour/mois/année, par exemple 2/11/2026.</translation>
    </message>
    <message>
        <source>Gõ ngắn lại, ví dụ 250g</source>
        <translation>Raccourcissez, ex. 250g</translation>
    </message>
    <message>
        <source>Gõ như 250g (túi lớn)=195000/12</source>
        <translation>Tapez comme 250g (túi lớn)=195000/12</translation>
    </message>
    <message>
        <source>Gõ như yes = &quot;Có&quot; và no = &quot;Không&quot;</source>
        <translation>Tapez comme yes = &quot;Có&quot; et no = &quot;Không&quot;</translation>
    </message>
    <message>
        <source>Gõ như {key} = &quot;…&quot;</source>
        <translation>Tapez comme {key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Gõ như: C9 Mật ong rừng 280000</source>
        <translation>Tapez comme&#xa0;: C9 Mật ong rừng 280000</translation>
    </message>
    <message>
        <source>Gõ như: {example}</source>
        <translation>Tapez comme : {example}</translation>
    </message>
    <message>
        <source>Gõ phần trăm giảm, ví dụ: 20% 10.</source>
        <translation>Tapez une remise en pour cent, par exemple : 20% 10.</translation>
    </message>
    <message>
        <source>Gõ số gam một đơn vị nặng, ví dụ 120.</source>
        <translation>Tapez le poids d’une unité en grammes, par exemple 120.</translation>
    </message>
    <message>
        <source>Gõ số giây kể từ lúc bắt đầu.</source>
        <translation>Tapez les secondes depuis le début.</translation>
    </message>
    <message>
        <source>Gõ số ký, ví dụ 12,5.</source>
        <translation>Tapez les kilos, par exemple 12,5.</translation>
    </message>
    <message>
        <source>Gõ số lô, ví dụ L1.</source>
        <translation>Tapez le numéro du lot, par exemple L1.</translation>
    </message>
    <message>
        <source>Gõ số lượng, số lô, người giao, ngày thu hoạch, chứng nhận.</source>
        <translation>Tapez quantité, numéro de lot, membre, jour de récolte, certificat.</translation>
    </message>
    <message>
        <source>Gõ số nguyên, ví dụ 42. Hết hàng thì gõ 0</source>
        <translation>Tapez un nombre entier, ex. 42. Si épuisé, 0</translation>
    </message>
    <message>
        <source>Gõ số phút, ví dụ 6. Chưa định thì bỏ trống.</source>
        <translation>Tapez des minutes, par exemple 6. Laissez vide si rien n’est prévu.</translation>
    </message>
    <message>
        <source>Gõ số từ 1 đến 999 sau mã món.</source>
        <translation>Tapez de 1 à 999 après le code.</translation>
    </message>
    <message>
        <source>Gõ số từ 1 đến {count}.</source>
        <translation>Tapez un nombre de 1 à {count}.</translation>
    </message>
    <message>
        <source>Gõ số từ {low} đến {high}.</source>
        <translation>Tapez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Gõ số điện thoại</source>
        <translation>Tapez le téléphone</translation>
    </message>
    <message>
        <source>Gõ số đơn hoặc tên; 132 140 là chia hai đơn</source>
        <translation>Numéro ou nom ; 132 140 partage sur deux</translation>
    </message>
    <message>
        <source>Gõ số đồng khác 0.</source>
        <translation>Tapez un montant en dongs, différent de 0.</translation>
    </message>
    <message>
        <source>Gõ số đồng khách đã trả.</source>
        <translation>Tapez combien de dongs le client a payé.</translation>
    </message>
    <message>
        <source>Gõ số đồng từ 0 trở lên.</source>
        <translation>Tapez un montant en dongs, 0 ou plus.</translation>
    </message>
    <message>
        <source>Gõ số đồng đã trả.</source>
        <translation>Tapez combien de dongs ont été payés.</translation>
    </message>
    <message>
        <source>Gõ số đồng, ví dụ 1.250.000.</source>
        <translation>Tapez des dongs, ex. 1.250.000.</translation>
    </message>
    <message>
        <source>Gõ số, không có ngoặc kép, ví dụ {key} = {least}</source>
        <translation>Tapez un nombre sans guillemets, par exemple {key} = {least}</translation>
    </message>
    <message>
        <source>Gõ tay</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Gõ thẳng giá trị vào ô.</source>
        <translation>Tapez la valeur dans la case.</translation>
    </message>
    <message>
        <source>Gõ thẳng số tồn đúng.</source>
        <translation>Tapez le bon chiffre.</translation>
    </message>
    <message>
        <source>Gõ tiếng để đếm: gói, hộp, chai, kg.</source>
        <translation>Tapez le mot pour compter : gói, hộp, chai, kg.</translation>
    </message>
    <message>
        <source>Gõ tiếp mã và số, ví dụ: c1 2.</source>
        <translation>Continuez avec code et nombre, par exemple : c1 2.</translation>
    </message>
    <message>
        <source>Gõ true (có) hoặc false (không).</source>
        <translation>Tapez true (oui) ou false (non).</translation>
    </message>
    <message>
        <source>Gõ tên khác, hoặc 6 chữ số mã ngân hàng (BIN).</source>
        <translation>Tapez un autre nom, ou les 6 chiffres de la banque (BIN).</translation>
    </message>
    <message>
        <source>Gõ tên loại, ví dụ 250g</source>
        <translation>Nommez le format, ex. 250g</translation>
    </message>
    <message>
        <source>Gõ tên món rồi Enter.</source>
        <translation>Tapez le nom, puis Enter.</translation>
    </message>
    <message>
        <source>Gõ tên món.</source>
        <translation>Tapez le nom.</translation>
    </message>
    <message>
        <source>Gõ tên trước, rồi mã và số, ví dụ: Lan c1 2.</source>
        <translation>Tapez d&apos;abord le nom, puis le code et le nombre, p. ex. Lan c1 2.</translation>
    </message>
    <message>
        <source>Gõ tên đầy đủ hơn, hoặc 6 chữ số mã ngân hàng.</source>
        <translation>Tapez un nom plus complet, ou les 6 chiffres de la banque.</translation>
    </message>
    <message>
        <source>Gõ tên, nhiều nhất {most} chữ.</source>
        <translation>Tapez un nom, {most} lettres au plus.</translation>
    </message>
    <message>
        <source>Gõ từ 0 trở lên.</source>
        <translation>Tapez 0 ou plus.</translation>
    </message>
    <message>
        <source>Gõ từ 0 đến 100 phần trăm.</source>
        <translation>Tapez de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Gõ từ 0 đến 100, ví dụ 12,5.</source>
        <translation>Tapez de 0 à 100, ex. 12,5.</translation>
    </message>
    <message>
        <source>Gõ từ 0 đến 100, ví dụ 12.5.</source>
        <translation>Tapez de 0 à 100, par exemple 12.5.</translation>
    </message>
    <message>
        <source>Gõ từ 1 trở lên.</source>
        <translation>Tapez 1 ou plus.</translation>
    </message>
    <message>
        <source>Gõ vài chữ để sau này còn nhớ.</source>
        <translation>Tapez quelques mots pour vous en souvenir.</translation>
    </message>
    <message>
        <source>Gõ vài chữ: “hoa tran”, “#58”, “3267” hay “c10”.</source>
        <translation>Tapez un peu : « hoa tran », « #58 », « 3267 » ou « c10 ».</translation>
    </message>
    <message>
        <source>Gõ {key} = true hoặc false</source>
        <translation>Tapez {key} = true ou false</translation>
    </message>
    <message>
        <source>Gõ đúng loại đang bán, ví dụ: c1 250g 2.</source>
        <translation>Tapez une variante en vente, par exemple&#xa0;: c1 250g 2.</translation>
    </message>
    <message>
        <source>Gõ đơn</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Gõ đơn cho khách</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Gõ đơn cho khách, một dòng</source>
        <translation>Saisir une commande en une ligne</translation>
    </message>
    <message>
        <source>Gõ đơn mới cho khách bằng phím T.</source>
        <translation>Tapez une nouvelle commande avec T.</translation>
    </message>
    <message>
        <source>Gõ địa chỉ</source>
        <translation>Tapez l’adresse</translation>
    </message>
    <message>
        <source>Gõ địa chỉ trong lời khách, hoặc hỏi khách, rồi bấm Enter.</source>
        <translation>Tapez l’adresse d’après ses mots, ou demandez-la, puis Entrée.</translation>
    </message>
    <message>
        <source>Gõ đủ 10 số, ví dụ 0905 123 456.</source>
        <translation>Tapez les 10 chiffres, ex. 0905 123 456.</translation>
    </message>
    <message>
        <source>Gõ đủ số đồng, ví dụ 85000</source>
        <translation>Tapez toute la somme, ex. 85000</translation>
    </message>
    <message>
        <source>Gõ “đến {day}” nếu là ngày hết hạn, “cấp {day}” nếu là ngày cấp.</source>
        <translation>Tapez « đến {day} » si c’est la fin, « cấp {day} » si c’est la délivrance.</translation>
    </message>
    <message>
        <source>Gần màu đỏ của giá: khối lời mời dùng màu nâu {colour}.</source>
        <translation>Trop proche du rouge des prix : l’invitation est sur du brun {colour}.</translation>
    </message>
    <message>
        <source>Gần thì mọi tiếng báo và giọng đọc đều tắt, để khách xem không nghe thấy.</source>
        <translation>Si oui, sons et voix restent coupés, pour que le public ne les entende pas.</translation>
    </message>
    <message>
        <source>Gọi bằng coop-live, không bằng python -m coop_live.</source>
        <translation>Appelez coop-live, pas python -m coop_live.</translation>
    </message>
    <message>
        <source>Gọi chăm sóc khách hàng của GHTK.</source>
        <translation>Appelez le service client de GHTK.</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Gộp với đơn #{number}</source>
        <translation>Fusionner avec nº {number}</translation>
    </message>
    <message>
        <source>Gộp với đơn khác của khách này</source>
        <translation>Fusionner avec l’autre commande du client</translation>
    </message>
    <message>
        <source>Gộp đơn #{number}: “{text}”</source>
        <translation>Fusion nº {number} : « {text} »</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Gửi %n đơn</source>
        <translation>
            <numerusform>Envoyer %n commande</numerusform>
            <numerusform>Envoyer %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gửi cho hãng trước.</source>
        <translation>Envoyez-la d&apos;abord à un transporteur.</translation>
    </message>
    <message>
        <source>Gửi câu trả lời lên nền tảng</source>
        <translation>Envoyer la réponse sur la plateforme</translation>
    </message>
    <message>
        <source>Gửi hàng</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Gửi lại được.</source>
        <translation>On peut le renvoyer.</translation>
    </message>
    <message>
        <source>Gửi lại: máy sẽ dùng mã khác.</source>
        <translation>Renvoyez : une autre référence sera utilisée.</translation>
    </message>
    <message>
        <source>Gửi thẳng cho hãng</source>
        <translation>Envoi au transporteur</translation>
    </message>
    <message>
        <source>Gửi trước ngày</source>
        <translation>Expédier avant le</translation>
    </message>
    <message>
        <source>Gửi trả lời</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>HTX giữ</source>
        <translation>Part coop</translation>
    </message>
    <message>
        <source>Hai câu giống nhau trong 3 giây tính là một.</source>
        <translation>Deux phrases pareilles en 3 secondes comptent pour une.</translation>
    </message>
    <message>
        <source>Hai nguồn cùng đưa một buổi live: {sources}.</source>
        <translation>Deux sources apportent le même live : {sources}.</translation>
    </message>
    <message>
        <source>Hai nốt nhẹ khi chốt xong một đơn; giọng đọc đang bật thì không có.</source>
        <translation>Deux notes douces quand une commande est confirmée ; pas quand la voix est active.</translation>
    </message>
    <message>
        <source>Hiện mã QR</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>Hiện thẻ</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Hiện trên hình “Chị L*** vừa chốt 2 gói”; không bao giờ có số điện thoại, địa chỉ.</source>
        <translation>Affiche « Chị L*** vừa chốt 2 gói » à l’antenne ; jamais de téléphone ni d’adresse.</translation>
    </message>
    <message>
        <source>Hiện ở đầu cửa sổ.</source>
        <translation>Affiché en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Hoa hồng không đúng.</source>
        <translation>La commission n&apos;est pas juste.</translation>
    </message>
    <message>
        <source>Hoàn</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hoàn tác lần ghi tiền trước đã.</source>
        <translation>Annulez d&apos;abord le paiement noté.</translation>
    </message>
    <message>
        <source>Hoàn tác việc vừa làm</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Hoàn về</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Hàng bán theo lô</source>
        <translation>Ventes par lot</translation>
    </message>
    <message>
        <source>Hàng còn tốt, bán lại</source>
        <translation>Marchandise intacte, revendre</translation>
    </message>
    <message>
        <source>Hàng có nhiều ô: coi ô đầu là tên, ô kế là lời.</source>
        <translation>Plusieurs cellules : la première est prise comme nom, la suivante comme texte.</translation>
    </message>
    <message>
        <source>Hàng có thể đã được lấy: xem trên khachhang.ghn.vn.</source>
        <translation>Il est peut-être déjà enlevé : voyez sur khachhang.ghn.vn.</translation>
    </message>
    <message>
        <source>Hàng có thể đã được lấy: xem trên trang khách hàng của GHTK.</source>
        <translation>Il est peut-être déjà enlevé : voyez sur la page client de GHTK.</translation>
    </message>
    <message>
        <source>Hàng của lô {lot} đã bán, không hoàn tác được.</source>
        <translation>Des produits du lot {lot} sont vendus ; annulation impossible.</translation>
    </message>
    <message>
        <source>Hàng hoàn về (bấm hai lần)</source>
        <translation>Colis revenu (deux fois)</translation>
    </message>
    <message>
        <source>Hàng hoàn về, chưa xem lại</source>
        <translation>Colis revenus, à vérifier</translation>
    </message>
    <message>
        <source>Hàng hóa</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Hàng đã bán cho đơn khác, không hoàn tác được.</source>
        <translation>Vendu à une autre commande&#xa0;: impossible d’annuler.</translation>
    </message>
    <message>
        <source>Hàng đã gửi thì ghi là hoàn về.</source>
        <translation>Ce qui est expédié se note comme retourné.</translation>
    </message>
    <message>
        <source>Hàng đã hết trước khách này. Cho chờ hàng.</source>
        <translation>Épuisé avant ce client. Mettez la commande en attente.</translation>
    </message>
    <message numerus="yes">
        <source>Hàng đến đâu: %n đơn</source>
        <translation>
            <numerusform>Où est-ce : %n colis</numerusform>
            <numerusform>Où sont-ils : %n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Hãng báo hàng đến đâu</source>
        <translation>Où sont les colis, selon le transporteur</translation>
    </message>
    <message>
        <source>Hãng chưa nhận vận đơn này.</source>
        <translation>Le transporteur n&apos;a pas reçu ce colis.</translation>
    </message>
    <message>
        <source>Hãng chưa thấy vận đơn này.</source>
        <translation>Le transporteur ne voit pas encore ce colis.</translation>
    </message>
    <message>
        <source>Hãng còn vướng</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Hãng gửi thường dùng</source>
        <translation>Transporteur habituel</translation>
    </message>
    <message>
        <source>Hãng không có</source>
        <translation>Il n’y est pas</translation>
    </message>
    <message>
        <source>Hãng sẽ thu {there}, sổ ghi {here}: hủy vận đơn rồi gửi lại.</source>
        <translation>Le transporteur encaissera {there}, le registre dit {here} : annulez le colis et renvoyez-le.</translation>
    </message>
    <message>
        <source>Hãng thu phí gửi của khách; tắt là hợp tác xã trả.</source>
        <translation>Le transporteur encaisse son prix chez le client ; sinon la coopérative paie.</translation>
    </message>
    <message>
        <source>Hãng trả lời {done}/{total}</source>
        <translation>Réponses {done}/{total}</translation>
    </message>
    <message>
        <source>Hãng vận chuyển</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Hãng vận chuyển đang giữ vận đơn của đơn #{number}.</source>
        <translation>Le transporteur a un colis de la commande #{number}.</translation>
    </message>
    <message>
        <source>Hãng đã nhận</source>
        <translation>Chez le transporteur</translation>
    </message>
    <message>
        <source>Hãng được chọn sẵn khi gửi hàng và khi xuất tệp cho hãng.</source>
        <translation>Déjà choisi pour envoyer les colis ou écrire le fichier du transporteur.</translation>
    </message>
    <message>
        <source>Hãng đọc là: {reading}.</source>
        <translation>Le transporteur lit : {reading}.</translation>
    </message>
    <message>
        <source>Hãy chép bình luận rồi dán vào bằng Ctrl+V.</source>
        <translation>Copiez les commentaires et collez-les avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Hãy dán bình luận vào từ điện thoại.</source>
        <translation>Collez les commentaires depuis le téléphone.</translation>
    </message>
    <message>
        <source>Hình dọc</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Hôm nay ứng dụng đã hỏi Shopee hết số lần cho phép.</source>
        <translation>Aujourd&apos;hui, l&apos;application a épuisé ses demandes à Shopee.</translation>
    </message>
    <message>
        <source>Hạn dùng đứng trước ngày thu hoạch.</source>
        <translation>La date limite est avant la récolte.</translation>
    </message>
    <message>
        <source>Hẹn gửi trong mấy ngày</source>
        <translation>Envoyer sous combien de jours</translation>
    </message>
    <message>
        <source>Hết bình luận rồi.</source>
        <translation>Plus de commentaires.</translation>
    </message>
    <message>
        <source>Hết hàng</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Hết hàng (bấm hai lần)</source>
        <translation>Épuisé (deux appuis)</translation>
    </message>
    <message>
        <source>Hết hàng thì gõ 0</source>
        <translation>Si épuisé, tapez 0</translation>
    </message>
    <message>
        <source>Hết hàng trong buổi live</source>
        <translation>Épuisé pendant le live</translation>
    </message>
    <message>
        <source>Hết hạn mức YouTube hôm nay.</source>
        <translation>Le quota YouTube d&apos;aujourd&apos;hui est épuisé.</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Hỏi hãng</source>
        <translation>Demander au transporteur</translation>
    </message>
    <message>
        <source>Hỏi hãng hàng đến đâu</source>
        <translation>Demander au transporteur où sont les colis</translation>
    </message>
    <message>
        <source>Hỏi khách rồi chốt.</source>
        <translation>Demandez au client, puis confirmez.</translation>
    </message>
    <message>
        <source>Hỏi khách rồi điền vào đơn.</source>
        <translation>Demandez au client et complétez la commande.</translation>
    </message>
    <message>
        <source>Hỏi khách số khác.</source>
        <translation>Demandez un autre numéro au client.</translation>
    </message>
    <message>
        <source>Hỏi khách xã và tỉnh, rồi sửa địa chỉ.</source>
        <translation>Demandez au client la commune et la province, puis corrigez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Hỏi lại</source>
        <translation>À redemander</translation>
    </message>
    <message>
        <source>Hỏi lại hãng vận chuyển trước đã.</source>
        <translation>Redemandez d&apos;abord au transporteur.</translation>
    </message>
    <message numerus="yes">
        <source>Hỏi lại hãng: %n đơn</source>
        <translation>
            <numerusform>Redemander : %n commande</numerusform>
            <numerusform>Redemander : %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hỏi lại sau năm phút.</source>
        <translation>Redemandez dans cinq minutes.</translation>
    </message>
    <message>
        <source>Hỏi lại sau ít phút.</source>
        <translation>Redemandez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Hỏi nhiều nhất</source>
        <translation>Le plus demandé</translation>
    </message>
    <message>
        <source>Hỏi phí</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Hỏi phí gửi của hãng</source>
        <translation>Demander les frais du transporteur</translation>
    </message>
    <message>
        <source>Hồng tím</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Hợp tác xã cần một Zalo Official Account (OA) và một ứng dụng đã liên kết với OA.</source>
        <translation>La coopérative a besoin d&apos;un compte officiel Zalo (OA) et d&apos;une application liée à lui.</translation>
    </message>
    <message>
        <source>Hợp tác xã giữ (%)</source>
        <translation>Part de la coopérative (%)</translation>
    </message>
    <message>
        <source>Hợp tác xã giữ (₫)</source>
        <translation>Part de la coopérative (₫)</translation>
    </message>
    <message>
        <source>Hợp tác xã giữ bao nhiêu phần trăm</source>
        <translation>Pourcentage gardé par la coopérative</translation>
    </message>
    <message numerus="yes">
        <source>Hủy %n vận đơn</source>
        <translation>
            <numerusform>Annuler %n colis</numerusform>
            <numerusform>Annuler %n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Hủy vận đơn trước đã.</source>
        <translation>Annulez d&apos;abord ce colis.</translation>
    </message>
    <message>
        <source>Hủy đơn</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hủy đơn đã đặt</source>
        <translation>Annule une commande</translation>
    </message>
    <message>
        <source>Hữu cơ</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>In tem</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>In tem #{number}</source>
        <translation>Étiquette nº {number}</translation>
    </message>
    <message>
        <source>In tem các đơn chưa gửi</source>
        <translation>Imprimer les étiquettes des commandes à expédier</translation>
    </message>
    <message>
        <source>In tem đơn vừa chốt, hoặc đơn đang xem</source>
        <translation>Imprimer l’étiquette de la dernière commande ou de celle affichée</translation>
    </message>
    <message>
        <source>In tem đơn đang chọn trong bảng</source>
        <translation>Imprimer l’étiquette de la commande choisie</translation>
    </message>
    <message>
        <source>In và xuất</source>
        <translation>Imprimer et exporter</translation>
    </message>
    <message>
        <source>Khi live, Ctrl+Alt+1–9, F2–F10, N, H, G, S chạy cả lúc đang ở OBS.</source>
        <translation>En direct, Ctrl+Alt+1–9, F2–F10, N, H, G, S agissent même quand vous êtes dans OBS.</translation>
    </message>
    <message>
        <source>Khi live: chép bình luận, rồi Ctrl+V ở Đang live.</source>
        <translation>Pendant le direct : copiez les commentaires, puis Ctrl+V dans En direct.</translation>
    </message>
    <message>
        <source>Khi đang ở OBS: Ctrl+Alt+phím</source>
        <translation>Dans OBS : Ctrl+Alt+touche</translation>
    </message>
    <message>
        <source>Khi đã live, ghi tên TikTok của shop vào TikFinity và bấm Connect.</source>
        <translation>Une fois en live, saisissez le nom TikTok de la boutique dans TikFinity et appuyez sur Connect.</translation>
    </message>
    <message>
        <source>Khoá OA Zalo</source>
        <translation>Secret de l&apos;OA Zalo</translation>
    </message>
    <message>
        <source>Khoá ứng dụng Facebook</source>
        <translation>Secret de l&apos;application Facebook</translation>
    </message>
    <message>
        <source>Khoản chuyển này chưa ghi vào đơn nào.</source>
        <translation>Ce virement n’est noté pour aucune commande.</translation>
    </message>
    <message>
        <source>Khoản chuyển này đã tính rồi.</source>
        <translation>Ce virement est déjà compté.</translation>
    </message>
    <message>
        <source>Khoản nào cũng có trong sổ rồi, không phải ghi gì thêm.</source>
        <translation>Tout est déjà dans le livre, rien à noter.</translation>
    </message>
    <message>
        <source>Khoản này đã bỏ rồi.</source>
        <translation>C&apos;est déjà repris.</translation>
    </message>
    <message>
        <source>Khoản trừ</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Khoản trừ và đã trả</source>
        <translation>Retenues et paiements</translation>
    </message>
    <message>
        <source>Khoản trừ, đã trả</source>
        <translation>Retenues et paiements</translation>
    </message>
    <message numerus="yes">
        <source>Khoảng %n phút.</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Khoảng thiếu {time}</source>
        <translation>Trou {time}</translation>
    </message>
    <message>
        <source>Khoảng {minutes} phút.</source>
        <translation>Environ {minutes} minutes.</translation>
    </message>
    <message>
        <source>Khá chắc</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Khá lắm! Mình sẵn sàng vào live.</source>
        <translation>Très bien ! Vous pouvez passer en direct.</translation>
    </message>
    <message>
        <source>Khá lắm! {name} sẵn sàng vào live.</source>
        <translation>Très bien ! {name} peut passer en direct.</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Khách</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Khách báo đã chuyển tiền, không đặt thêm.</source>
        <translation>Le client dit avoir payé, sans rien commander de plus.</translation>
    </message>
    <message>
        <source>Khách báo đã trả, chờ ngân hàng: “{text}”</source>
        <translation>Le client dit avoir payé, attendez la banque&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Khách chỉ gửi số hoặc địa chỉ cho đơn trước.</source>
        <translation>Le client envoie seulement un numéro ou une adresse pour la commande d’avant.</translation>
    </message>
    <message>
        <source>Khách chờ hàng về</source>
        <translation>En attente de stock</translation>
    </message>
    <message>
        <source>Khách của đơn #{number} đang muốn đổi hoặc hủy.</source>
        <translation>Le client de la commande #{number} veut modifier ou annuler.</translation>
    </message>
    <message>
        <source>Khách của đơn #{number} đã bị chặn.</source>
        <translation>Le client de nº {number} est bloqué.</translation>
    </message>
    <message>
        <source>Khách của đơn đang chọn sẽ hiện ở đây.</source>
        <translation>Le client de la commande choisie sera ici.</translation>
    </message>
    <message>
        <source>Khách giả, hàng mẫu, sổ riêng: tập sai cũng không sao. Chốt đơn bằng phím như live thật, cuối buổi có điểm.</source>
        <translation>Clients inventés, produits d’exemple, livre à part : se tromper n’est pas grave. Confirmez au clavier comme en direct ; un score vient à la fin.</translation>
    </message>
    <message>
        <source>Khách gõ lại lời cũ, chỉ là một đơn.</source>
        <translation>Les mêmes mots deux fois : une seule commande.</translation>
    </message>
    <message>
        <source>Khách gửi lại liên hệ: “{text}”</source>
        <translation>Le client donne un autre contact : « {text} »</translation>
    </message>
    <message>
        <source>Khách hay gọi là gì</source>
        <translation>Comment les clients l’appellent</translation>
    </message>
    <message>
        <source>Khách hay gọi là gì. Cách nhau bằng dấu phẩy.</source>
        <translation>Comment les clients l’appellent. Séparez par des virgules.</translation>
    </message>
    <message>
        <source>Khách hỏi giá, chưa đặt.</source>
        <translation>Le client demande le prix, il ne commande pas encore.</translation>
    </message>
    <message>
        <source>Khách hỏi, chờ trả lời</source>
        <translation>Questions en attente</translation>
    </message>
    <message>
        <source>Khách hỏi.</source>
        <translation>Question posée.</translation>
    </message>
    <message>
        <source>Khách không đặt món này.</source>
        <translation>Le client n’a pas commandé cela.</translation>
    </message>
    <message>
        <source>Khách kể chuyện lần trước, không đặt mới.</source>
        <translation>Le client parle de la dernière fois, ce n’est pas une commande.</translation>
    </message>
    <message>
        <source>Khách muốn hủy</source>
        <translation>Veut annuler</translation>
    </message>
    <message>
        <source>Khách muốn hủy: “{text}”</source>
        <translation>Le client veut annuler&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Khách muốn {right}, đã chốt {taken}.</source>
        <translation>Voulu : {right}. Confirmé : {taken}.</translation>
    </message>
    <message>
        <source>Khách muốn đổi</source>
        <translation>Veut changer</translation>
    </message>
    <message>
        <source>Khách muốn đổi hoặc hủy</source>
        <translation>Veulent changer ou annuler</translation>
    </message>
    <message>
        <source>Khách muốn đổi: “{text}”</source>
        <translation>Le client veut changer&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Khách mới: {name}</source>
        <translation>Nouveau : {name}</translation>
    </message>
    <message>
        <source>Khách này không có đơn nào khác để gộp.</source>
        <translation>Ce client n’a pas d’autre commande à fusionner.</translation>
    </message>
    <message>
        <source>Khách này đã bị chặn.</source>
        <translation>Ce client est bloqué.</translation>
    </message>
    <message>
        <source>Khách nói chưa mua.</source>
        <translation>Le client dit ne pas acheter encore.</translation>
    </message>
    <message>
        <source>Khách nói với người khác, không đặt cho mình.</source>
        <translation>Le client parle à quelqu’un d’autre, il ne commande pas.</translation>
    </message>
    <message>
        <source>Khách quen</source>
        <translation>Client fidèle</translation>
    </message>
    <message>
        <source>Khách quét để làm gì, khi danh mục không ghi riêng cho món.</source>
        <translation>À quoi sert le code, quand la liste n’en dit rien pour le produit.</translation>
    </message>
    <message>
        <source>Khách sửa bình luận: “{text}”</source>
        <translation>Le client a modifié le commentaire : « {text} »</translation>
    </message>
    <message>
        <source>Khách trả phí gửi</source>
        <translation>Le client paie le port</translation>
    </message>
    <message>
        <source>Khách trả {money}</source>
        <translation>Le client paie {money}</translation>
    </message>
    <message>
        <source>Khách vừa nhắn, đơn đã khác.</source>
        <translation>Le client vient d’écrire&#xa0;: la commande n’est plus la même.</translation>
    </message>
    <message>
        <source>Khách đang muốn đổi hoặc hủy.</source>
        <translation>Le client veut modifier ou annuler.</translation>
    </message>
    <message>
        <source>Khách đã xin hủy. Nhận lời hủy ở đơn đó.</source>
        <translation>Le client a annulé. Acceptez-le sur cette commande.</translation>
    </message>
    <message>
        <source>Khách được mở xem, không dùng thử, trước khi nhận.</source>
        <translation>Le client peut ouvrir et regarder, sans essayer, avant d’accepter.</translation>
    </message>
    <message>
        <source>Khách đổi ý</source>
        <translation>Changement d’avis</translation>
    </message>
    <message>
        <source>Khóa bí mật của ứng dụng</source>
        <translation>Clé secrète de l&apos;application</translation>
    </message>
    <message>
        <source>Khóa của ứng dụng (Live API Partner Key). Không đưa cho ai.</source>
        <translation>La clé de l&apos;application (Live API Partner Key). Ne la donnez à personne.</translation>
    </message>
    <message>
        <source>Không biết câu trả lời đã lên YouTube chưa.</source>
        <translation>On ne sait pas si la réponse est sur YouTube.</translation>
    </message>
    <message>
        <source>Không biết gửi tin này cho ai.</source>
        <translation>On ne sait pas à qui envoyer ce message.</translation>
    </message>
    <message>
        <source>Không biết {platform} đã đăng câu này chưa.</source>
        <translation>On ne sait pas si {platform} a publié ce texte.</translation>
    </message>
    <message>
        <source>Không bán nữa</source>
        <translation>Ne plus vendre</translation>
    </message>
    <message>
        <source>Không câu nào được nhiều người hỏi.</source>
        <translation>Aucune question posée par plusieurs personnes.</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Không còn thư mục {folder}.</source>
        <translation>Le dossier {folder} n’est plus là.</translation>
    </message>
    <message>
        <source>Không còn việc nào để hoàn tác.</source>
        <translation>Plus rien à annuler.</translation>
    </message>
    <message>
        <source>Không còn đơn nào để gói và gửi.</source>
        <translation>Il ne reste aucune commande à emballer et expédier.</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Không có cổng {port}.</source>
        <translation>Le port {port} n’existe pas.</translation>
    </message>
    <message>
        <source>Không có cột {name}.</source>
        <translation>Il n’y a pas de colonne {name}.</translation>
    </message>
    <message>
        <source>Không có giờ: đoán dòng trên là tên, dòng dưới là lời.</source>
        <translation>Sans heures : on suppose le nom au-dessus, le texte au-dessous.</translation>
    </message>
    <message>
        <source>Không có gì để in.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Không có gói nào ở mục này.</source>
        <translation>Aucun colis ici.</translation>
    </message>
    <message>
        <source>Không có lời.</source>
        <translation>Sans texte.</translation>
    </message>
    <message>
        <source>Không có mã QR</source>
        <translation>Pas de code QR</translation>
    </message>
    <message>
        <source>Không có nguồn {name}.</source>
        <translation>Il n&apos;y a pas de source {name}.</translation>
    </message>
    <message>
        <source>Không có ngày {day}.</source>
        <translation>Le jour {day} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Không có nhóm dữ liệu ({ai}) trong mã truy xuất GS1.</source>
        <translation>Il n&apos;y a pas de groupe ({ai}) dans un code de traçabilité GS1.</translation>
    </message>
    <message>
        <source>Không có sổ ở {path}.</source>
        <translation>Pas de livre dans {path}.</translation>
    </message>
    <message>
        <source>Không có thẻ trên hình</source>
        <translation>Pas de carte à l’antenne</translation>
    </message>
    <message>
        <source>Không có thứ tự “{text}”.</source>
        <translation>Il n’y a pas de place « {text} ».</translation>
    </message>
    <message>
        <source>Không có tên: coi là lời tiếp của người trên.</source>
        <translation>Sans nom : pris comme la suite de la personne au-dessus.</translation>
    </message>
    <message>
        <source>Không có vận đơn {code}.</source>
        <translation>Il n&apos;y a pas de colis {code}.</translation>
    </message>
    <message>
        <source>Không có xã nào tên như vậy. Thử bớt chữ, hay tên cũ.</source>
        <translation>Aucune commune de ce nom. Moins de lettres, ou l’ancien nom ?</translation>
    </message>
    <message>
        <source>Không có đơn #{number}.</source>
        <translation>Pas de commande nº&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Không có đơn nào để hỏi hãng.</source>
        <translation>Aucune commande à demander.</translation>
    </message>
    <message>
        <source>Không cần gửi mã. Chưa nhận tiền thì sửa lại số đã trả.</source>
        <translation>Aucun code n’est nécessaire. Si rien n’est arrivé, corrigez le montant payé.</translation>
    </message>
    <message>
        <source>Không cần thì bỏ qua.</source>
        <translation>Ignorez si vous n&apos;en avez pas besoin.</translation>
    </message>
    <message>
        <source>Không ghi được tem vào thư mục {folder}.</source>
        <translation>L’étiquette ne peut pas être écrite dans {folder}.</translation>
    </message>
    <message>
        <source>Không ghi được vào {name}.</source>
        <translation>Impossible d’écrire dans {name}.</translation>
    </message>
    <message>
        <source>Không giảm thì bỏ trống</source>
        <translation>Vide s’il n’y a pas de baisse</translation>
    </message>
    <message>
        <source>Không giới hạn thì bỏ trống.</source>
        <translation>Sans limite, laissez vide.</translation>
    </message>
    <message>
        <source>Không gộp được vào đơn #{number}.</source>
        <translation>Fusion impossible avec nº {number}.</translation>
    </message>
    <message>
        <source>Không gửi lên {platform} được. Đã chép để dán.</source>
        <translation>Envoi impossible sur {platform}. Copié, à coller.</translation>
    </message>
    <message>
        <source>Không gửi được câu trả lời từ đây.</source>
        <translation>La réponse ne peut pas être envoyée d&apos;ici.</translation>
    </message>
    <message>
        <source>Không hoàn tác được: sau đó đã có việc khác.</source>
        <translation>Impossible d’annuler : autre chose a été fait depuis.</translation>
    </message>
    <message>
        <source>Không món nào hết.</source>
        <translation>Rien n’a manqué.</translation>
    </message>
    <message>
        <source>Không mở được sổ {name}.</source>
        <translation>Le livre {name} ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Không mở được trang in tem của hãng.</source>
        <translation>La page d’étiquettes du transporteur ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Không mở được trình duyệt.</source>
        <translation>Le navigateur ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Không mở được tệp cài đặt.</source>
        <translation>Les réglages ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>Không mở được tệp {name}.</source>
        <translation>Le fichier {name} ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Không mở được tệp {name}. Kiểm lại tên tệp và thư mục.</source>
        <translation>Le fichier {name} ne s’ouvre pas. Vérifiez son nom et le dossier.</translation>
    </message>
    <message>
        <source>Không nguồn nào nghe {names}</source>
        <translation>Aucune source n’écoute {names}</translation>
    </message>
    <message>
        <source>Không nối được {platform}.</source>
        <translation>{platform} est injoignable.</translation>
    </message>
    <message>
        <source>Không phát được tiếng.</source>
        <translation>Aucun son ne sort.</translation>
    </message>
    <message>
        <source>Không phải lời nói (quà, vào xem, xóa …).</source>
        <translation>Rien de dit (cadeau, arrivée, suppression …).</translation>
    </message>
    <message>
        <source>Không phải tiền vào</source>
        <translation>Pas une entrée d’argent</translation>
    </message>
    <message>
        <source>Không phải tiền vào.</source>
        <translation>Ce n’est pas un crédit.</translation>
    </message>
    <message>
        <source>Không rõ Facebook đã nhận câu trả lời chưa.</source>
        <translation>On ne sait pas si Facebook a reçu la réponse.</translation>
    </message>
    <message>
        <source>Không rõ Lazada đã nhận câu trả lời chưa.</source>
        <translation>On ne sait pas si Lazada a reçu la réponse.</translation>
    </message>
    <message>
        <source>Không rõ bình luận bắt đầu ở dòng nào.</source>
        <translation>On ne sait pas à quelle ligne le commentaire commence.</translation>
    </message>
    <message>
        <source>Không rõ của đơn nào</source>
        <translation>Commande inconnue</translation>
    </message>
    <message>
        <source>Không rõ đâu là tên, đâu là lời.</source>
        <translation>On ne sait pas où finit le nom.</translation>
    </message>
    <message>
        <source>Không sót chỗ nào</source>
        <translation>Rien à revoir</translation>
    </message>
    <message>
        <source>Không thấy cảnh “{name}” trong OBS.</source>
        <translation>Scène «&#xa0;{name}&#xa0;» introuvable dans OBS.</translation>
    </message>
    <message>
        <source>Không thấy cột mã đơn và cột trạng thái trong tệp.</source>
        <translation>Le fichier n’a pas de colonnes de codes et d’états.</translation>
    </message>
    <message>
        <source>Không thấy hình thẻ trên máy.</source>
        <translation>Image de la carte introuvable ici.</translation>
    </message>
    <message>
        <source>Không thấy máy in {printer}.</source>
        <translation>Imprimante {printer} introuvable.</translation>
    </message>
    <message>
        <source>Không thấy tên người viết.</source>
        <translation>Pas de nom trouvé.</translation>
    </message>
    <message>
        <source>Không thấy tệp này, thẻ không có logo.</source>
        <translation>Fichier introuvable ; la carte n’a pas de logo.</translation>
    </message>
    <message>
        <source>Không thấy tệp {name}.</source>
        <translation>Fichier {name} introuvable.</translation>
    </message>
    <message>
        <source>Không thấy đơn nào như vậy.</source>
        <translation>Aucune commande de ce genre.</translation>
    </message>
    <message>
        <source>Không thấy. Thử một chữ khác.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Không tìm thấy ngân hàng “{typed}”.</source>
        <translation>Banque « {typed} » introuvable.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục sao lưu {name}.</source>
        <translation>Impossible de créer le dossier de sauvegarde {name}.</translation>
    </message>
    <message>
        <source>Không đánh dấu cảnh nào thì thẻ vào cảnh đang phát.</source>
        <translation>Si rien n’est coché, la carte va dans la scène à l’antenne.</translation>
    </message>
    <message>
        <source>Không đánh dấu cảnh nào thì thẻ vào cảnh đang phát: {scene}.</source>
        <translation>Si rien n’est coché, la carte va dans la scène à l’antenne : {scene}.</translation>
    </message>
    <message>
        <source>Không đơn nào còn nợ.</source>
        <translation>Plus rien à encaisser.</translation>
    </message>
    <message>
        <source>Không đơn nào có mã này.</source>
        <translation>Aucune commande n’a ce code.</translation>
    </message>
    <message>
        <source>Không đơn nào quá {seconds} giây</source>
        <translation>Aucune commande à plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>Không đơn nào đi thêm bước đó.</source>
        <translation>Aucune commande n’a avancé.</translation>
    </message>
    <message>
        <source>Không đọc được khi live: dán tay</source>
        <translation>Illisible en direct : coller</translation>
    </message>
    <message>
        <source>Không đọc được kịch bản {name}.</source>
        <translation>Scénario {name} illisible.</translation>
    </message>
    <message>
        <source>Không đọc được những gì {program} gửi.</source>
        <translation>Ce que {program} envoie est illisible.</translation>
    </message>
    <message>
        <source>Không đọc được sổ: tệp đã hỏng. Mở bản sao lưu gần nhất.</source>
        <translation>Livre illisible : fichier abîmé. Ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {name}.</source>
        <translation>Le fichier {name} est illisible.</translation>
    </message>
    <message>
        <source>Không ẩn được bình luận từ đây.</source>
        <translation>Le commentaire ne peut pas être masqué d&apos;ici.</translation>
    </message>
    <message>
        <source>Không, loa ở xa</source>
        <translation>Non, il est loin</translation>
    </message>
    <message>
        <source>Khảo sát</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Khảo sát thị trường</source>
        <translation>Étude de marché</translation>
    </message>
    <message>
        <source>Khớp, chưa ghi vào đơn</source>
        <translation>Correspond, pas encore noté</translation>
    </message>
    <message>
        <source>Kiểm câu chữ</source>
        <translation>Vérifier le texte</translation>
    </message>
    <message>
        <source>Kiểm câu chữ sẽ nói</source>
        <translation>Vérifier les mots de ce soir</translation>
    </message>
    <message>
        <source>Kiểm lại mã, hoặc nhập danh mục.</source>
        <translation>Vérifiez le code, ou importez le catalogue.</translation>
    </message>
    <message>
        <source>Kiểm lại mã.</source>
        <translation>Vérifiez le code.</translation>
    </message>
    <message>
        <source>Kiểm lại số đơn.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Kiểm lại tên tệp và thư mục.</source>
        <translation>Vérifiez le nom du fichier et le dossier.</translation>
    </message>
    <message>
        <source>Kiểm lại tên tệp.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Kiểm lại ảnh và ổ đĩa.</source>
        <translation>Vérifiez la photo et le disque.</translation>
    </message>
    <message>
        <source>Kiểm lại ổ đĩa và thư mục.</source>
        <translation>Vérifiez le disque et le dossier.</translation>
    </message>
    <message>
        <source>Kiểm tra buổi live rồi bấm thử lại.</source>
        <translation>Vérifiez le live, puis réessayez.</translation>
    </message>
    <message>
        <source>Kiểu thẻ</source>
        <translation>Style de carte</translation>
    </message>
    <message>
        <source>Kiểu thẻ sản phẩm đưa lên hình.</source>
        <translation>Style de la carte produit à l’antenne.</translation>
    </message>
    <message numerus="yes">
        <source>Kém lần trước %n điểm.</source>
        <translation>
            <numerusform>%n point de moins que la dernière fois.</numerusform>
            <numerusform>%n points de moins que la dernière fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kéo để đổi thứ tự, hoặc Alt+↑ ↓</source>
        <translation>Glissez pour changer l’ordre, ou Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kênh này chưa được phát trực tiếp.</source>
        <translation>Cette chaîne ne peut pas encore diffuser en direct.</translation>
    </message>
    <message>
        <source>Kênh đang phát nhiều buổi cùng lúc; chọn buổi mới nhất.</source>
        <translation>La chaîne a plusieurs lives en cours ; le plus récent est pris.</translation>
    </message>
    <message>
        <source>KẾ TIẾP</source>
        <translation>SUIVANT</translation>
    </message>
    <message numerus="yes">
        <source>Kế hoạch %n phút</source>
        <translation>
            <numerusform>Prévu : %n minute</numerusform>
            <numerusform>Prévu : %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kết nối</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Kết thúc buổi đó trước.</source>
        <translation>Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>Kết thúc live</source>
        <translation>Terminer le direct</translation>
    </message>
    <message>
        <source>Kết thúc live rồi sửa danh mục.</source>
        <translation>Terminez le direct, puis modifiez.</translation>
    </message>
    <message>
        <source>Kết thúc live, nối OBS rồi thử.</source>
        <translation>Terminez le direct, reliez OBS, puis essayez.</translation>
    </message>
    <message>
        <source>Kết thúc tập dượt</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>Kịch bản {name} không có dòng nào dùng được.</source>
        <translation>Le scénario {name} n’a aucune ligne utilisable.</translation>
    </message>
    <message>
        <source>Lazada báo lỗi {code}.</source>
        <translation>Lazada signale l&apos;erreur {code}.</translation>
    </message>
    <message>
        <source>Lazada bảo hỏi chậm lại.</source>
        <translation>Lazada demande de ralentir.</translation>
    </message>
    <message>
        <source>Lazada chưa hiện sản phẩm.</source>
        <translation>Lazada n&apos;a pas affiché le produit.</translation>
    </message>
    <message>
        <source>Lazada cần đăng nhập lại.</source>
        <translation>Lazada demande de se reconnecter.</translation>
    </message>
    <message>
        <source>Lazada không cho chương trình nào đọc bình luận khi live.</source>
        <translation>Lazada ne laisse aucun programme lire les commentaires d’un direct.</translation>
    </message>
    <message>
        <source>Lazada không cho đọc tin nhắn.</source>
        <translation>Lazada ne permet pas de lire les messages.</translation>
    </message>
    <message>
        <source>Lazada không hiện được sản phẩm này trong buổi live.</source>
        <translation>Lazada ne peut pas afficher ce produit dans le live.</translation>
    </message>
    <message>
        <source>Lazada không nhận App Key hay App Secret.</source>
        <translation>Lazada n&apos;accepte pas l&apos;App Key ou l&apos;App Secret.</translation>
    </message>
    <message>
        <source>Link cũ hết dùng được, ai đang vào phải quét lại.</source>
        <translation>L’ancien lien ne marchera plus ; les personnes connectées devront scanner à nouveau.</translation>
    </message>
    <message>
        <source>Live hoặc tập dượt một buổi trước đã.</source>
        <translation>Faites d’abord un live ou une répétition.</translation>
    </message>
    <message>
        <source>Live tiếp</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Live tiếp thì mở buổi mới rồi thử lại.</source>
        <translation>Pour continuer, ouvrez un nouveau direct et réessayez.</translation>
    </message>
    <message>
        <source>Live trên {names}</source>
        <translation>En direct sur {names}</translation>
    </message>
    <message>
        <source>Live {date}</source>
        <translation>Direct {date}</translation>
    </message>
    <message>
        <source>Liên hệ Shopee để mở lại tài khoản.</source>
        <translation>Contactez Shopee pour rouvrir le compte.</translation>
    </message>
    <message>
        <source>Liên hệ Shopee để xin quyền live.</source>
        <translation>Contactez Shopee pour demander le droit au direct.</translation>
    </message>
    <message>
        <source>Liên kết chưa đủ.</source>
        <translation>Lien incomplet.</translation>
    </message>
    <message>
        <source>Liên kết truy xuất</source>
        <translation>Lien de traçabilité</translation>
    </message>
    <message>
        <source>Liên kết truy xuất nguồn gốc, nếu có.</source>
        <translation>Le lien de traçabilité, s’il y en a un.</translation>
    </message>
    <message>
        <source>Loa có đứng gần micro không?</source>
        <translation>Le haut-parleur est-il près du micro ?</translation>
    </message>
    <message>
        <source>Loa đứng gần micro</source>
        <translation>Haut-parleur près du micro</translation>
    </message>
    <message>
        <source>Loa đứng gần micro: đang tắt mọi tiếng.</source>
        <translation>Haut-parleur près du micro : tout est silencieux.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Loại hàng</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>Loại hàng “{seen}” chưa rõ.</source>
        <translation>Le type de produit « {seen} » n’est pas clair.</translation>
    </message>
    <message>
        <source>Loại khác</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Loại “{key}” có hai lần.</source>
        <translation>Format «&#xa0;{key}&#xa0;» en double.</translation>
    </message>
    <message>
        <source>Loại “{seen}” chưa rõ.</source>
        <translation>Format «&#xa0;{seen}&#xa0;» pas clair.</translation>
    </message>
    <message>
        <source>Luật quảng cáo coi món này là gì: thực phẩm, thực phẩm bảo vệ sức khỏe, mỹ phẩm, khác.</source>
        <translation>Ce que c’est pour la loi sur la publicité : thực phẩm (aliment), thực phẩm bảo vệ sức khỏe (complément alimentaire), mỹ phẩm (cosmétique), khác (autre).</translation>
    </message>
    <message>
        <source>Làm lại bây giờ, đừng để tới lúc live</source>
        <translation>Refaites-le maintenant, pas pendant le direct</translation>
    </message>
    <message>
        <source>Làm nốt</source>
        <translation>À terminer</translation>
    </message>
    <message>
        <source>Làm nốt: {work}</source>
        <translation>À terminer : {work}</translation>
    </message>
    <message>
        <source>Làm thay</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Làm theo</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>Làm theo %n dòng</source>
        <translation>
            <numerusform>Appliquer %n ligne</numerusform>
            <numerusform>Appliquer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Làm theo hoặc giữ nguyên trước đã.</source>
        <translation>Faites-le ou gardez tel quel d&apos;abord.</translation>
    </message>
    <message>
        <source>Làm tiếp buổi đó?</source>
        <translation>Reprendre ce direct&#xa0;?</translation>
    </message>
    <message>
        <source>Làm tiếp trong trình duyệt vừa mở, xong thì quay lại đây.</source>
        <translation>Continuez dans le navigateur qui vient de s’ouvrir, puis revenez ici.</translation>
    </message>
    <message>
        <source>Làm việc kế</source>
        <translation>Tâche suivante</translation>
    </message>
    <message>
        <source>Làm đơn kế.</source>
        <translation>Passez à la suivante.</translation>
    </message>
    <message>
        <source>Làm ở máy chính.</source>
        <translation>Faites-le au poste principal.</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Lên hình</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Lên hình hay bàn chốt đơn</source>
        <translation>Antenne ou bureau des commandes</translation>
    </message>
    <message>
        <source>Lên hình hay bàn chốt đơn, khi cửa sổ hẹp</source>
        <translation>Antenne ou bureau, quand la fenêtre est étroite</translation>
    </message>
    <message>
        <source>Lên hình: {name}</source>
        <translation>À l’écran : {name}</translation>
    </message>
    <message>
        <source>Lô</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lô hàng chưa có số lượng.</source>
        <translation>Le lot n&apos;a pas de quantité.</translation>
    </message>
    <message>
        <source>Lô hàng chưa có tên.</source>
        <translation>Le lot n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Lô {lot} đã có, của người khác hoặc ngày khác.</source>
        <translation>Le lot {lot} existe déjà, d&apos;une autre personne ou d&apos;un autre jour.</translation>
    </message>
    <message>
        <source>Lúc này chưa thử thẻ được.</source>
        <translation>Impossible d’essayer la carte maintenant.</translation>
    </message>
    <message>
        <source>Lúc đang live, nhờ một người bình luận rồi thử lại.</source>
        <translation>Pendant le live, demandez à quelqu&apos;un de commenter, puis réessayez.</translation>
    </message>
    <message>
        <source>Lúc đó chép bình luận, rồi Ctrl+V ở Đang live.</source>
        <translation>Dans ce cas, copiez les commentaires, puis Ctrl+V dans En direct.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lý do, cách trả</source>
        <translation>Raison, mode de paiement</translation>
    </message>
    <message>
        <source>Lý do, ví dụ ứng tiền xe</source>
        <translation>Motif, ex. avance transport</translation>
    </message>
    <message>
        <source>Lưu danh mục ra Excel</source>
        <translation>Enregistrer la liste dans Excel</translation>
    </message>
    <message>
        <source>Lưu file mẫu</source>
        <translation>Garder le modèle</translation>
    </message>
    <message>
        <source>Lưu lại thành CSV UTF-8.</source>
        <translation>Enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Lưu lại ở dạng UTF-8.</source>
        <translation>Enregistrez en UTF-8.</translation>
    </message>
    <message>
        <source>Lưu ra Excel</source>
        <translation>Enregistrer dans Excel</translation>
    </message>
    <message>
        <source>Lưu sang thư mục khác, ví dụ Tài liệu.</source>
        <translation>Enregistrez dans un autre dossier, ex. Documents.</translation>
    </message>
    <message>
        <source>Lưu tem của hãng vào thư mục</source>
        <translation>Enregistrer les étiquettes du transporteur dans un dossier</translation>
    </message>
    <message>
        <source>Lưu thành tệp .xlsx.</source>
        <translation>Enregistrez un fichier .xlsx.</translation>
    </message>
    <message>
        <source>Lưu ảnh QR</source>
        <translation>Enregistrer le QR</translation>
    </message>
    <message numerus="yes">
        <source>Lấy cả %n dòng đoán</source>
        <translation>
            <numerusform>Prendre la supposition</numerusform>
            <numerusform>Prendre les %n suppositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Lấy hàng mẫu để thử</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Lấy hàng: theo món, theo lô</source>
        <translation>À prendre : par produit et lot</translation>
    </message>
    <message>
        <source>Lấy lại sao kê rồi thử lại.</source>
        <translation>Reprenez le relevé, puis réessayez.</translation>
    </message>
    <message>
        <source>Lấy mã Trang mới rồi dán vào. Mã cũ hết dùng khi đổi mật khẩu hay gỡ ứng dụng.</source>
        <translation>Prenez un nouveau jeton de Page et collez-le. L&apos;ancien ne vaut plus après un changement de mot de passe ou le retrait de l&apos;application.</translation>
    </message>
    <message>
        <source>Lấy mã VietQR trong ứng dụng ngân hàng của hợp tác xã.</source>
        <translation>Prenez le VietQR dans l&apos;application de la banque de la coopérative.</translation>
    </message>
    <message>
        <source>Lấy mã của Trang rồi dán lại.</source>
        <translation>Prenez le jeton de la Page et collez-le.</translation>
    </message>
    <message>
        <source>Lấy thêm, cùng khách với đơn #{number}</source>
        <translation>En plus, même client que la commande nº&#xa0;{number}</translation>
    </message>
    <message>
        <source>Lấy xã có số đó, khi ô tên xã còn trống</source>
        <translation>Prendre cette commune, si le champ est vide</translation>
    </message>
    <message>
        <source>Lấy địa chỉ lần trước</source>
        <translation>Reprendre la dernière adresse</translation>
    </message>
    <message>
        <source>Lần nữa?</source>
        <translation>Encore&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Lần trước: %n điểm, {day}.</source>
        <translation>
            <numerusform>Dernière fois : %n point, {day}.</numerusform>
            <numerusform>Dernière fois : %n points, {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lần trước: {address}</source>
        <translation>Avant : {address}</translation>
    </message>
    <message>
        <source>Lần đầu ai cũng vậy. Xem mấy chỗ dưới rồi tập lại.</source>
        <translation>C’est normal au début. Voyez les points plus bas, puis recommencez.</translation>
    </message>
    <message>
        <source>Lọc bình luận</source>
        <translation>Filtrer les commentaires</translation>
    </message>
    <message>
        <source>Lọc đơn</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Lọc đơn còn nợ</source>
        <translation>Filtrer les impayés</translation>
    </message>
    <message>
        <source>Lời mời đặt</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Lời mời đặt hàng trên thẻ; {code} là mã sản phẩm.</source>
        <translation>Invitation à commander sur la carte&#xa0;; {code} est le code du produit.</translation>
    </message>
    <message>
        <source>Lời sẽ nói, sẽ viết tối nay</source>
        <translation>Ce qui sera dit et écrit ce soir</translation>
    </message>
    <message>
        <source>Lời và giấy tờ của các món đều ổn.</source>
        <translation>Les textes et les papiers des produits sont en ordre.</translation>
    </message>
    <message>
        <source>Muốn buổi khác thì dán địa chỉ video của buổi đó.</source>
        <translation>Pour un autre, collez l&apos;adresse de sa vidéo.</translation>
    </message>
    <message>
        <source>Muốn bỏ cả đơn thì bấm Bỏ.</source>
        <translation>Pour tout refuser, appuyez sur Refuser.</translation>
    </message>
    <message>
        <source>Muốn nhanh hơn: dùng cầu nối với Social Stream Ninja hoặc Streamer.bot.</source>
        <translation>Pour aller plus vite : utilisez le pont avec Social Stream Ninja ou Streamer.bot.</translation>
    </message>
    <message>
        <source>Muốn đọc buổi khác thì dán liên kết của buổi đó.</source>
        <translation>Pour en lire un autre, collez son lien.</translation>
    </message>
    <message>
        <source>Màn hình nền sáng (light) hay tối (dark); system là theo máy.</source>
        <translation>Fond clair (light) ou sombre (dark)&#xa0;; system suit l’ordinateur.</translation>
    </message>
    <message>
        <source>Màu hợp tác xã</source>
        <translation>Couleur de la coopérative</translation>
    </message>
    <message>
        <source>Màu khối lời mời trên thẻ, dạng #1E5B3C; màu nhạt quá được làm đậm cho dễ đọc.</source>
        <translation>Couleur de l’appel sur la carte, comme #1E5B3C ; trop claire, elle est foncée pour rester lisible.</translation>
    </message>
    <message>
        <source>Màu quanh thẻ, để chương trình phát lọc đi. Trong suốt thì nhiều chương trình thấy đen.</source>
        <translation>La couleur autour de la carte, que le logiciel de diffusion retire. Transparent, beaucoup de logiciels voient du noir.</translation>
    </message>
    <message>
        <source>Màu “{colour}” chưa đúng.</source>
        <translation>« {colour} » n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Máy Mac không cho chương trình nhận phím khi đang ở cửa sổ khác.</source>
        <translation>Un Mac ne donne pas les touches à un programme quand vous êtes dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Máy chính</source>
        <comment>the first desk, while nobody gave a name</comment>
        <translation>Poste principal</translation>
    </message>
    <message>
        <source>Máy chính vừa mở lại. Việc hoàn tác chưa gửi đã được bỏ.</source>
        <translation>Le poste principal a redémarré. L’annulation non envoyée a été abandonnée.</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình phát tiếng.</source>
        <translation>L’ordinateur n’a pas de lecteur de son.</translation>
    </message>
    <message>
        <source>Máy chưa có giọng tiếng Việt.</source>
        <translation>L’ordinateur n’a pas de voix vietnamienne.</translation>
    </message>
    <message>
        <source>Máy chưa đọc được.</source>
        <translation>Lecture impossible ici.</translation>
    </message>
    <message>
        <source>Máy chạy OBS</source>
        <translation>Ordinateur d’OBS</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Máy in không nhận tem.</source>
        <translation>L’imprimante n’accepte pas l’étiquette.</translation>
    </message>
    <message>
        <source>Máy in tem</source>
        <translation>Imprimante d’étiquettes</translation>
    </message>
    <message>
        <source>Máy in {printer} sẵn sàng.</source>
        <translation>L’imprimante {printer} est prête.</translation>
    </message>
    <message>
        <source>Máy khác cùng mạng dùng được.</source>
        <translation>Les autres ordinateurs du réseau peuvent s’en servir.</translation>
    </message>
    <message>
        <source>Máy khác cùng mạng mở được trang thẻ nếu có địa chỉ. Windows hỏi thì cho phép.</source>
        <translation>Les autres ordinateurs du réseau ouvrent la page s’ils ont l’adresse. Si Windows demande, autorisez.</translation>
    </message>
    <message>
        <source>Máy khác cũng ghi sổ, số đơn đã đổi: {pairs}.</source>
        <translation>Un autre programme a aussi écrit dans le registre ; des commandes ont changé de numéro : {pairs}.</translation>
    </message>
    <message>
        <source>Máy không gọi được hãng này qua mạng.</source>
        <translation>Ce transporteur ne peut pas être appelé par le réseau.</translation>
    </message>
    <message>
        <source>Máy không thấy đơn này. Tự gõ đơn cho khách: {typed}.</source>
        <translation>Le programme n’a pas vu cette commande. Tapez-la : {typed}.</translation>
    </message>
    <message>
        <source>Máy này (Wayland) không cho nhận phím khi đang ở chương trình khác.</source>
        <translation>Cet ordinateur (Wayland) ne donne pas les touches quand vous êtes dans un autre programme.</translation>
    </message>
    <message>
        <source>Máy này không có màn hình để mở cửa sổ. Việc không cần cửa sổ: coop-live --help.</source>
        <translation>Cette machine n’a pas d’écran pour ouvrir la fenêtre. Travaux sans fenêtre : coop-live --help.</translation>
    </message>
    <message>
        <source>Máy này không có phông “{name}”.</source>
        <translation>Cet ordinateur n’a pas la police « {name} ».</translation>
    </message>
    <message>
        <source>Máy này không mở được đường cho Google trả lời.</source>
        <translation>Cet ordinateur n&apos;a pas pu ouvrir de voie pour la réponse de Google.</translation>
    </message>
    <message>
        <source>Máy đang chạy OBS; 127.0.0.1 là máy này.</source>
        <translation>Ordinateur où tourne OBS&#xa0;; 127.0.0.1 est celui-ci.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã</source>
        <comment>a product&apos;s code</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã (token) mà Zalo gửi khi tạo bot. Không đưa cho ai.</source>
        <translation>Le token que Zalo envoie à la création du bot. Ne le donnez à personne.</translation>
    </message>
    <message>
        <source>Mã GTIN (số dưới mã vạch) phải có 8, 12, 13 hoặc 14 chữ số.</source>
        <translation>Un GTIN (le numéro sous le code-barres) a 8, 12, 13 ou 14 chiffres.</translation>
    </message>
    <message>
        <source>Mã GTIN sai số kiểm (chữ số cuối): có một chữ số chép nhầm.</source>
        <translation>Le chiffre de contrôle du GTIN (le dernier) est faux : un chiffre a été mal recopié.</translation>
    </message>
    <message>
        <source>Mã QR bị hỏng bên trong: {what}.</source>
        <translation>Ce code QR est abîmé à l&apos;intérieur : {what}.</translation>
    </message>
    <message>
        <source>Mã QR dẫn tới</source>
        <translation>Le QR mène à</translation>
    </message>
    <message>
        <source>Mã QR không chứa hết: một mục dài {count} ký tự.</source>
        <translation>Le code QR ne peut pas tout contenir : un champ a {count} caractères.</translation>
    </message>
    <message>
        <source>Mã QR trên thẻ</source>
        <translation>Code QR sur la carte</translation>
    </message>
    <message>
        <source>Mã QR trên thẻ dẫn tới đâu: đặt hàng, trang, chuyển khoản, nguồn gốc, không. Bỏ trống là theo Cài đặt.</source>
        <translation>Où mène le code QR : đặt hàng (commande), trang (page), chuyển khoản (virement), nguồn gốc (origine), không (aucun). Vide : comme dans les réglages.</translation>
    </message>
    <message>
        <source>Mã QR vào bàn thứ hai</source>
        <translation>Code QR du second poste</translation>
    </message>
    <message>
        <source>Mã QR “{seen}” chưa rõ.</source>
        <translation>Le code QR « {seen} » n’est pas clair.</translation>
    </message>
    <message>
        <source>Mã QR: {kind}</source>
        <translation>Code QR : {kind}</translation>
    </message>
    <message>
        <source>Mã Trang thiếu quyền: {names}.</source>
        <translation>Il manque une autorisation au jeton de la Page : {names}.</translation>
    </message>
    <message>
        <source>Mã VietQR của đơn #{number}</source>
        <translation>VietQR de la commande nº {number}</translation>
    </message>
    <message>
        <source>Mã VietQR này không dùng được: {why}.</source>
        <translation>Ce VietQR est inutilisable : {why}.</translation>
    </message>
    <message>
        <source>Mã VietQR để thử</source>
        <translation>Un VietQR pour essayer</translation>
    </message>
    <message>
        <source>Mã buổi live không đọc được.</source>
        <translation>Le lien du live est illisible.</translation>
    </message>
    <message>
        <source>Mã bí mật trong thư của TikTok.</source>
        <translation>Le code secret dans le courriel de TikTok.</translation>
    </message>
    <message>
        <source>Mã chuyển khoản</source>
        <translation>Code de virement</translation>
    </message>
    <message>
        <source>Mã cấp quyền</source>
        <translation>Code d&apos;accès</translation>
    </message>
    <message>
        <source>Mã cấp quyền đã dùng rồi hoặc quá 10 phút.</source>
        <translation>Le code d&apos;accès a déjà servi ou date de plus de 10 minutes.</translation>
    </message>
    <message>
        <source>Mã của Trang</source>
        <translation>Jeton de la Page</translation>
    </message>
    <message>
        <source>Mã của bot</source>
        <translation>Token du bot</translation>
    </message>
    <message>
        <source>Mã cửa hàng GHN</source>
        <translation>Numéro de boutique GHN</translation>
    </message>
    <message>
        <source>Mã gian hàng</source>
        <translation>Numéro de boutique</translation>
    </message>
    <message>
        <source>Mã khóa trong thư của TikTok.</source>
        <translation>Le code de la clé dans le courriel de TikTok.</translation>
    </message>
    <message>
        <source>Mã kiểm ở cuối không khớp: mã đã bị sửa, hoặc chép thiếu, chép nhầm.</source>
        <translation>Le contrôle final ne correspond pas : le code a été modifié, ou mal recopié.</translation>
    </message>
    <message>
        <source>Mã ngành hàng phải có 4 chữ số.</source>
        <translation>Le code d&apos;activité doit avoir 4 chiffres.</translation>
    </message>
    <message>
        <source>Mã ngân hàng (BIN) phải có đúng 6 chữ số.</source>
        <translation>Le numéro de la banque (BIN) doit avoir exactement 6 chiffres.</translation>
    </message>
    <message>
        <source>Mã người dẫn</source>
        <translation>Numéro du présentateur</translation>
    </message>
    <message>
        <source>Mã này không nói là chuyển vào tài khoản hay thẻ.</source>
        <translation>Ce code ne dit pas s&apos;il paie un compte ou une carte.</translation>
    </message>
    <message>
        <source>Mã này nói: chuyển {amount} vào số {account}, {bank}.</source>
        <translation>Ce code dit : virer {amount} à {account}, {bank}.</translation>
    </message>
    <message>
        <source>Mã phiên</source>
        <translation>Identifiant de session</translation>
    </message>
    <message>
        <source>Mã quét</source>
        <translation>Code scanné</translation>
    </message>
    <message>
        <source>Mã shop GHTK</source>
        <translation>Code de boutique GHTK</translation>
    </message>
    <message>
        <source>Mã số Trang</source>
        <translation>Numéro de la Page</translation>
    </message>
    <message>
        <source>Mã truy cập Trang (Page access token), loại dài ngày.</source>
        <translation>Le jeton d&apos;accès de la Page (Page access token), de longue durée.</translation>
    </message>
    <message>
        <source>Mã trên tem đọc chưa đúng.</source>
        <translation>Le code de l’étiquette est mal lu.</translation>
    </message>
    <message>
        <source>Mã trên trang của hãng</source>
        <translation>Code sur le site</translation>
    </message>
    <message>
        <source>Mã và số tiền đều khớp đơn #{number}.</source>
        <translation>Le code et le montant correspondent à la commande #{number}.</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Mã vạch {seen} sai số cuối.</source>
        <translation>Le dernier chiffre du code-barres {seen} est faux.</translation>
    </message>
    <message>
        <source>Mã vạch “{seen}” không phải 8, 12, 13 hay 14 chữ số.</source>
        <translation>Le code-barres « {seen} » n’a pas 8, 12, 13 ou 14 chiffres.</translation>
    </message>
    <message>
        <source>Mã vận đơn</source>
        <translation>Code du colis</translation>
    </message>
    <message>
        <source>Mã vận đơn không đúng.</source>
        <translation>Ce n&apos;est pas un numéro de colis.</translation>
    </message>
    <message>
        <source>Mã vận đơn trên trang của hãng</source>
        <translation>Code du colis sur le site du transporteur</translation>
    </message>
    <message>
        <source>Mã {code} có chữ không viết được vào nội dung chuyển khoản.</source>
        <translation>Le code {code} a des lettres impossibles dans un libellé de virement.</translation>
    </message>
    <message>
        <source>Mã {code} đã có ở dòng {row}.</source>
        <translation>Code {code} déjà pris ligne {row}.</translation>
    </message>
    <message>
        <source>Mã {code} đã có.</source>
        <translation>Code {code} déjà pris.</translation>
    </message>
    <message>
        <source>Mã đúng đơn #{number} nhưng tiền nhiều hơn số còn nợ.</source>
        <translation>Le code est celui de la commande #{number}, mais c’est plus que le dû.</translation>
    </message>
    <message>
        <source>Mã đúng đơn #{number} nhưng tiền ít hơn số còn nợ.</source>
        <translation>Le code est celui de la commande #{number}, mais c’est moins que le dû.</translation>
    </message>
    <message>
        <source>Mã để vào {platform} có chữ lạ, không phải mã.</source>
        <translation>Le code pour {platform} contient des lettres qu’aucun code n’a.</translation>
    </message>
    <message>
        <source>Mã ủy quyền</source>
        <translation>Code d&apos;autorisation</translation>
    </message>
    <message>
        <source>Mã ứng dụng trong thư của TikTok.</source>
        <translation>Le code de l&apos;application dans le courriel de TikTok.</translation>
    </message>
    <message>
        <source>Mã “{code}” có dấu lạ.</source>
        <translation>Code «&#xa0;{code}&#xa0;»&#xa0;: signe inconnu.</translation>
    </message>
    <message>
        <source>Món</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Món có hơn {most} giấy.</source>
        <translation>Le produit a plus de {most} papiers.</translation>
    </message>
    <message>
        <source>Món có hơn {most} loại.</source>
        <translation>Plus de {most} formats pour ce produit.</translation>
    </message>
    <message>
        <source>Món kế</source>
        <translation>Produit suivant</translation>
    </message>
    <message>
        <source>Món kế: {name}</source>
        <translation>Produit suivant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Món này không có loại “{words}”.</source>
        <translation>Ce produit n’a pas de variante «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Món phải có tên.</source>
        <translation>Un produit doit avoir un nom.</translation>
    </message>
    <message>
        <source>Món phải có đơn vị.</source>
        <translation>Un produit doit avoir une unité.</translation>
    </message>
    <message>
        <source>Món {code} có dấu mà bảng Excel không giữ được.</source>
        <translation>{code} a un signe qu’Excel ne peut garder.</translation>
    </message>
    <message>
        <source>Món {code} có giấy chứng nhận mà bảng Excel không giữ được.</source>
        <translation>Le produit {code} a un certificat qu’un tableau ne peut pas garder.</translation>
    </message>
    <message>
        <source>Món {code} đếm riêng từng loại.</source>
        <translation>{code} se compte par format.</translation>
    </message>
    <message>
        <source>Món · xã viên</source>
        <translation>Produit · membre</translation>
    </message>
    <message>
        <source>Mạng không ổn.</source>
        <translation>Le réseau est instable.</translation>
    </message>
    <message>
        <source>Mạng đứt giữa chừng thì hỏi lại hãng, không tạo đơn hai lần.</source>
        <translation>Si le réseau coupe, redemandez : rien n’est créé deux fois.</translation>
    </message>
    <message>
        <source>Mất bình luận (dải xám trên biểu đồ):</source>
        <translation>Commentaires manquants (bandes grises du graphique) :</translation>
    </message>
    <message>
        <source>Mất bình luận từ {name}.</source>
        <translation>Commentaires de {name} perdus.</translation>
    </message>
    <message>
        <source>Mất bình luận {platform}</source>
        <translation>Commentaires perdus, {platform}</translation>
    </message>
    <message>
        <source>Mất kết nối. Đang nối lại, việc đã bấm sẽ được gửi.</source>
        <translation>Connexion perdue. Reconnexion ; ce que vous avez fait sera envoyé.</translation>
    </message>
    <message>
        <source>Mất mạng vẫn chốt được đơn.</source>
        <translation>Sans internet, les commandes continuent.</translation>
    </message>
    <message>
        <source>Mẫu mã QR có chỗ lạ: {field}.</source>
        <translation>Le modèle de QR a un intrus&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>Mẫu mã QR thừa hoặc thiếu dấu ngoặc nhọn.</source>
        <translation>Le modèle de QR a une accolade en trop ou en moins.</translation>
    </message>
    <message>
        <source>Mẫu riêng</source>
        <translation>Modèle propre</translation>
    </message>
    <message>
        <source>Mẫu {name} chưa thử với hãng: gửi thử một đơn, xem hãng đọc đúng từng cột đã.</source>
        <translation>Le modèle {name} n’a pas été essayé : envoyez d’abord une commande et vérifiez chaque colonne.</translation>
    </message>
    <message>
        <source>Mẫu đúng: https://id.gs1.org/01/&lt;GTIN 14 số&gt;/10/&lt;số lô&gt;?11=&lt;NNTTNN năm tháng ngày&gt;</source>
        <translation>La bonne forme : https://id.gs1.org/01/&lt;GTIN à 14 chiffres&gt;/10/&lt;lot&gt;?11=&lt;AAMMJJ&gt;</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Mật khẩu OBS</source>
        <translation>Mot de passe OBS</translation>
    </message>
    <message>
        <source>Mật khẩu Viettel Post</source>
        <translation>Mot de passe Viettel Post</translation>
    </message>
    <message>
        <source>Mật khẩu để vào viettelpost.vn.</source>
        <translation>Le mot de passe de viettelpost.vn.</translation>
    </message>
    <message>
        <source>Mẹo cho lần sau:</source>
        <translation>Conseil :</translation>
    </message>
    <message>
        <source>Mọi buổi</source>
        <translation>Toutes les soirées</translation>
    </message>
    <message>
        <source>Mỗi buổi live: bấm Chia sẻ trong Shopee, chép đường dẫn, dán vào ô Phiên live.</source>
        <translation>À chaque direct : appuyez sur Partager dans Shopee, copiez le lien, collez-le dans le champ Direct.</translation>
    </message>
    <message>
        <source>Mỗi dòng là một bình luận dạng JSON.</source>
        <translation>Chaque ligne est un commentaire en JSON.</translation>
    </message>
    <message>
        <source>Mỗi dòng một bình luận</source>
        <translation>Un commentaire par ligne</translation>
    </message>
    <message>
        <source>Mỗi giấy một dòng, hoặc cách nhau bằng dấu chấm phẩy. Gõ: tên giấy, số, ngày cấp, nơi cấp. Ngày hết hạn gõ sau chữ “đến”.</source>
        <translation>Un papier par ligne, ou séparés par des points-virgules. Tapez : le papier, son numéro, le jour de délivrance, qui l’a délivré. Le dernier jour valable suit le mot « đến ».</translation>
    </message>
    <message>
        <source>Mỗi loại một dòng, hoặc cách nhau bằng dấu chấm phẩy. Gõ: tên loại (cách gọi khác)=giá/tồn. Loại đầu là loại thường bán. Bỏ giá thì lấy giá của món, bỏ tồn thì tính vào tồn của món.</source>
        <translation>Une ligne par format, ou des points-virgules. Tapez&#xa0;: format (autres noms)=prix/stock. Le premier est le plus vendu. Sans prix, celui du produit compte. Sans stock, on retire de celui du produit.</translation>
    </message>
    <message>
        <source>Mỗi mục dài nhất {most} ký tự, rút ngắn lại.</source>
        <translation>Un champ a {most} caractères au plus ; raccourcissez.</translation>
    </message>
    <message>
        <source>Mỗi thành viên mang đến</source>
        <translation>Ce que chaque membre apporte</translation>
    </message>
    <message>
        <source>Mỗi đơn</source>
        <translation>Par commande</translation>
    </message>
    <message>
        <source>Mỗi đơn một phần, cộng lại không quá số tiền nhận được.</source>
        <translation>Une part par commande, au total pas plus que la somme reçue.</translation>
    </message>
    <message>
        <source>Một cửa sổ khác đang đọc sổ, nên tệp tạm cạnh sổ còn giữ thông tin cũ.</source>
        <translation>Une autre fenêtre lit le registre : le fichier temporaire à côté garde encore les anciennes données.</translation>
    </message>
    <message>
        <source>Một nốt trầm khi mất kết nối hay sổ có chuyện, mỗi chuyện một lần.</source>
        <translation>Une note grave quand une connexion se perd ou que le livre a un problème, une fois chacun.</translation>
    </message>
    <message>
        <source>Một phần đã ghi, phần này chưa vào đơn nào.</source>
        <translation>Une partie est comptée ; ce reste n&apos;est encore d&apos;aucune commande.</translation>
    </message>
    <message>
        <source>Một thẻ hàng lên hình {seconds} giây rồi tự ẩn.</source>
        <translation>Une carte à l’image {seconds} secondes, puis elle disparaît seule.</translation>
    </message>
    <message>
        <source>Một trang Excel chỉ chứa được {most} dòng.</source>
        <translation>Une feuille Excel ne contient que {most} lignes.</translation>
    </message>
    <message>
        <source>Một đơn vị nặng bao nhiêu gam, tính cả bao bì, để điền cho hãng gửi. Chưa cân thì bỏ trống.</source>
        <translation>Poids d’une unité en grammes, emballage compris, pour le transporteur. Laissez vide si non pesé.</translation>
    </message>
    <message>
        <source>Một đơn vị, tính cả bao bì</source>
        <translation>Une unité, emballage compris</translation>
    </message>
    <message>
        <source>Mới nhất</source>
        <translation>Derniers</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mở Chuẩn bị, Nguồn bình luận.</source>
        <translation>Ouvrez Préparer, Sources de commentaires.</translation>
    </message>
    <message>
        <source>Mở Cài đặt</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Mở OBS lúc nào thì coop_live tự tìm lúc đó.</source>
        <translation>Ouvrez OBS quand vous voulez : coop_live le trouve seul.</translation>
    </message>
    <message>
        <source>Mở OBS rồi bấm Thử lại.</source>
        <translation>Ouvrez OBS, puis Réessayer.</translation>
    </message>
    <message>
        <source>Mở OBS trên máy này, coop_live tự tìm. Chưa dùng OBS thì bấm Tiếp tục.</source>
        <translation>Ouvrez OBS sur cet ordinateur : coop_live le trouve seul. Pas d’OBS ? Appuyez sur Continuer.</translation>
    </message>
    <message>
        <source>Mở Servers/Clients &gt; WebSocket Server và bấm Start Server.</source>
        <translation>Ouvrez Servers/Clients &gt; WebSocket Server et appuyez sur Start Server.</translation>
    </message>
    <message>
        <source>Mở Shopee Open Platform và đăng nhập. Hợp tác xã cần có ứng dụng riêng ở đó.</source>
        <translation>Ouvrez Shopee Open Platform et connectez-vous. La coopérative y a besoin de sa propre application.</translation>
    </message>
    <message>
        <source>Mở Shopee Open Platform xem lý do, hoặc hỏi người đã tạo ứng dụng.</source>
        <translation>Cherchez la raison sur Shopee Open Platform, ou demandez à qui a créé l&apos;application.</translation>
    </message>
    <message>
        <source>Mở Thông tin shop, mục Tài khoản: chép API Token, dán vào đây.</source>
        <translation>Ouvrez Thông tin shop (boutique), puis Tài khoản (compte) : copiez l&apos;API Token et collez-le ici.</translation>
    </message>
    <message>
        <source>Mở TikTok LIVE Studio trên chính máy này và để nó mở suốt buổi live.</source>
        <translation>Ouvrez TikTok LIVE Studio sur cet ordinateur même et laissez-le ouvert pendant tout le live.</translation>
    </message>
    <message>
        <source>Mở TikTok LIVE Studio trên máy này, và xem đã được TikTok cho quyền chưa.</source>
        <translation>Ouvrez TikTok LIVE Studio sur cet ordinateur, et vérifiez que TikTok a accordé l&apos;accès.</translation>
    </message>
    <message>
        <source>Mở buổi live trong trình duyệt, bôi đen các bình luận rồi bấm Ctrl+C.</source>
        <translation>Ouvrez le direct dans le navigateur, sélectionnez les commentaires et appuyez sur Ctrl+C.</translation>
    </message>
    <message>
        <source>Mở bàn thứ hai</source>
        <translation>Ouvrir le second poste</translation>
    </message>
    <message>
        <source>Mở bản sao lưu gần nhất.</source>
        <translation>Ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Mở bản sao lưu {time}</source>
        <translation>Ouvrir la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Mở bằng Excel rồi lưu lại, hoặc chép lại tệp.</source>
        <translation>Ouvrez dans Excel et enregistrez, ou recopiez le fichier.</translation>
    </message>
    <message>
        <source>Mở bằng Excel rồi lưu lại, hoặc gõ thẳng số.</source>
        <translation>Ouvrez dans Excel et enregistrez, ou tapez le nombre.</translation>
    </message>
    <message>
        <source>Mở coop_live trước; thấy trống thì làm mới.</source>
        <translation>Ouvrez coop_live d’abord ; si elle reste vide, actualisez la source.</translation>
    </message>
    <message>
        <source>Mở công cụ Graph API Explorer, chọn ứng dụng vừa tạo, đánh dấu các quyền pages_show_list, pages_read_engagement, pages_read_user_content và pages_manage_engagement.</source>
        <translation>Ouvrez le Graph API Explorer, choisissez l&apos;application créée et cochez les autorisations pages_show_list, pages_read_engagement, pages_read_user_content et pages_manage_engagement.</translation>
    </message>
    <message>
        <source>Mở cửa sổ thẻ</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Mở facebook.com, đăng nhập và làm theo lời Facebook. Rồi lấy mã Trang mới và dán vào.</source>
        <translation>Ouvrez facebook.com, connectez-vous et suivez Facebook. Puis prenez un nouveau jeton de Page et collez-le.</translation>
    </message>
    <message>
        <source>Mở khung khách</source>
        <translation>Ouvrir la fiche client</translation>
    </message>
    <message>
        <source>Mở live trên Shopee; bình luận sẽ tự về.</source>
        <translation>Lancez le direct sur Shopee ; les commentaires viendront d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Mở lại OBS rồi bấm Thử lại.</source>
        <translation>Rouvrez OBS, puis Réessayer.</translation>
    </message>
    <message>
        <source>Mở lại OBS, hoặc xem lại số cổng.</source>
        <translation>Rouvrez OBS, ou vérifiez le port.</translation>
    </message>
    <message>
        <source>Mở lại chương trình.</source>
        <translation>Rouvrez l’application.</translation>
    </message>
    <message>
        <source>Mở lại rồi làm lại.</source>
        <translation>Rouvrez-le et recommencez.</translation>
    </message>
    <message>
        <source>Mở lại {program}, hoặc xem lại địa chỉ.</source>
        <translation>Rouvrez {program}, ou vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Mở lại để chốt</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mở mục Cửa hàng, chép số ShopId, điền vào Cài đặt, phần Gửi hàng.</source>
        <translation>Ouvrez Cửa hàng (boutiques), copiez le ShopId et mettez-le dans les réglages, partie Expédition.</translation>
    </message>
    <message>
        <source>Mở sẵn cửa sổ thẻ, cho TikTok LIVE Studio và chương trình phát chỉ bắt được cửa sổ.</source>
        <translation>Ouvrir la fenêtre de la carte au démarrage, pour TikTok LIVE Studio et les logiciels qui ne captent que des fenêtres.</translation>
    </message>
    <message>
        <source>Mở sổ mới, giữ sổ cũ</source>
        <translation>Nouveau registre, garder l&apos;ancien</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Mở trang</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Mở trang chốt đơn cho người thứ hai, trên điện thoại hay máy tính khác.</source>
        <translation>Ouvre une page où une deuxième personne confirme les commandes, sur un téléphone ou un autre ordinateur.</translation>
    </message>
    <message>
        <source>Mở trang dành cho nhà phát triển của Facebook, tạo một ứng dụng loại Doanh nghiệp.</source>
        <translation>Ouvrez la page de Facebook pour les développeurs et créez une application de type Entreprise.</translation>
    </message>
    <message>
        <source>Mở trang khách hàng của GHN và đăng nhập.</source>
        <translation>Ouvrez la page client de GHN et connectez-vous.</translation>
    </message>
    <message>
        <source>Mở trang khách hàng của GHTK và đăng nhập.</source>
        <translation>Ouvrez la page client de GHTK et connectez-vous.</translation>
    </message>
    <message>
        <source>Mở trang live trong ứng dụng đó và để nó mở suốt buổi live.</source>
        <translation>Ouvrez la page du live dans cette application et laissez-la ouverte pendant tout le live.</translation>
    </message>
    <message>
        <source>Mở trang nhà phát triển của Lazada, tạo ứng dụng, xin quyền tin nhắn (Instant Messaging).</source>
        <translation>Ouvrez la page de Lazada pour les développeurs, créez une application et demandez l&apos;accès aux messages (Instant Messaging).</translation>
    </message>
    <message>
        <source>Mở trang thẻ</source>
        <translation>Ouvrir la page de la carte</translation>
    </message>
    <message>
        <source>Mở trang web có thẻ, để dán vào nguồn trình duyệt của OBS hay chương trình phát khác.</source>
        <translation>Une page web avec la carte, pour une source navigateur d’OBS ou d’un autre logiciel.</translation>
    </message>
    <message>
        <source>Mở trang ủy quyền của ứng dụng và đăng nhập bằng tài khoản gian hàng. Trên thanh địa chỉ của trang hiện ra có đoạn code=…: chép cả địa chỉ, dán vào ô Mã ủy quyền trong vòng 30 phút.</source>
        <translation>Ouvrez la page d&apos;autorisation de l&apos;application et connectez-vous avec le compte de la boutique. L&apos;adresse de la page qui apparaît contient code=… : copiez toute l&apos;adresse et collez-la sous Code d&apos;autorisation dans les 30 minutes.</translation>
    </message>
    <message>
        <source>Mở trong Excel, bỏ mật khẩu, lưu thành .xlsx.</source>
        <translation>Dans Excel, ôtez le mot de passe, enregistrez en .xlsx.</translation>
    </message>
    <message>
        <source>Mở trình duyệt rồi bấm lại.</source>
        <translation>Ouvrez le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Mở viettelpost.vn, đăng nhập bằng tài khoản của hợp tác xã.</source>
        <translation>Ouvrez viettelpost.vn et connectez-vous avec le compte de la coopérative.</translation>
    </message>
    <message>
        <source>Mở {page}</source>
        <translation>Ouvrir {page}</translation>
    </message>
    <message>
        <source>Mở {program} lên.</source>
        <translation>Ouvrez {program}.</translation>
    </message>
    <message>
        <source>Mở được mọi giao dịch của tài khoản: chỉ dán vào đây, không gửi cho ai.</source>
        <translation>Elle ouvre toutes les opérations du compte : collez-la ici seulement, ne l’envoyez à personne.</translation>
    </message>
    <message>
        <source>Mở, đóng cửa sổ thẻ</source>
        <translation>Ouvrir ou fermer la fenêtre de carte</translation>
    </message>
    <message>
        <source>Mục Cấu trúc mã thanh toán: chữ đầu như trong Cài đặt, sau đó chỉ có số.</source>
        <translation>Structure du code de paiement (Cấu trúc mã thanh toán) : les lettres des Réglages, puis des chiffres seulement.</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Mục này không phải một món.</source>
        <translation>Ceci n’est pas un produit.</translation>
    </message>
    <message>
        <source>Mục {name} của mã chỉ có chữ không dấu, dài nhất {most} ký tự.</source>
        <translation>Le champ {name} du code n&apos;a que des lettres sans accents, {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Mỹ phẩm</source>
        <translation>Cosmétique</translation>
    </message>
    <message>
        <source>Nghe nguồn này khi live</source>
        <translation>Écouter cette source en direct</translation>
    </message>
    <message>
        <source>Nghe thử</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Nghe thử giọng đọc</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Nghe thử: {name}</source>
        <translation>Écouter : {name}</translation>
    </message>
    <message>
        <source>Nghe được bình luận: {names}</source>
        <translation>Commentaires reçus : {names}</translation>
    </message>
    <message>
        <source>Ngoài khoảng thiếu.</source>
        <translation>Hors du trou.</translation>
    </message>
    <message>
        <source>Nguồn bình luận</source>
        <translation>Sources de commentaires</translation>
    </message>
    <message>
        <source>Nguồn gốc</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Nguồn này chỉ lấy tin nhắn của khách, sau live.</source>
        <translation>Cette source ne prend que les messages des clients, après le direct.</translation>
    </message>
    <message>
        <source>Nguồn này đưa bình luận của khách vào.</source>
        <translation>Cette source apporte les commentaires des clients.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Le jour de délivrance</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>Le dernier jour valable</translation>
    </message>
    <message>
        <source>Ngày thu hoạch</source>
        <translation>Récolté le</translation>
    </message>
    <message>
        <source>Ngày {day} là ngày cấp hay ngày hết hạn?</source>
        <translation>Le {day} : délivrance ou fin ?</translation>
    </message>
    <message>
        <source>Ngày ở dòng này không đọc được.</source>
        <translation>La date de cette ligne est illisible.</translation>
    </message>
    <message>
        <source>Ngân hàng nhận tiền</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Ngôn ngữ trên màn hình; system là theo máy.</source>
        <translation>Langue à l’écran&#xa0;; system suit l’ordinateur.</translation>
    </message>
    <message>
        <source>Ngôn ngữ, hàng hóa, OBS. Muốn xem lại thì có nút trong Cài đặt.</source>
        <translation>Langue, produits, OBS. Un bouton des Réglages les remontre.</translation>
    </message>
    <message>
        <source>Người chốt</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Người mua</source>
        <translation>Acheteurs</translation>
    </message>
    <message>
        <source>Người mua nhắn tin cho bot; tin hiện ở đây.</source>
        <translation>Les acheteurs écrivent au bot ; leurs messages s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Người mua nhắn đã quá 48 giờ: Zalo sẽ tính tiền tin trả lời này.</source>
        <translation>L&apos;acheteur a écrit il y a plus de 48 heures : Zalo ferait payer cette réponse.</translation>
    </message>
    <message>
        <source>Người ngồi máy này</source>
        <translation>Qui est à cet ordinateur</translation>
    </message>
    <message>
        <source>Người này đã bị chặn.</source>
        <translation>Cette personne a été bloquée.</translation>
    </message>
    <message>
        <source>Người nói xem sân khấu chữ lớn ở cửa sổ riêng, nên ở màn hình thứ hai. Phím Ctrl+D.</source>
        <translation>La personne qui présente voit la scène en grand dans sa propre fenêtre, de préférence sur un second écran. Touche Ctrl+D.</translation>
    </message>
    <message>
        <source>Người xem</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Nhanh</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Nhiều giấy thì thêm một trang tên “Giấy chứng nhận”, mỗi giấy một dòng, với các cột: Mã, Loại, Số, Sao, Tên, Nơi cấp, Ngày cấp, Hết hạn. Cột Mã ghi được nhiều món: C1, C2.</source>
        <translation>Pour beaucoup de papiers, ajoutez une feuille « Giấy chứng nhận », un papier par ligne, avec les colonnes : Mã (code), Loại (type), Số (numéro), Sao (étoiles), Tên (titre), Nơi cấp (délivré par), Ngày cấp (délivrance), Hết hạn (fin). Mã peut nommer plusieurs produits : C1, C2.</translation>
    </message>
    <message>
        <source>Nhiều nhất {count} ký tự.</source>
        <translation>Au plus {count} caractères.</translation>
    </message>
    <message>
        <source>Nhìn OBS: thẻ {code} đang ở trên hình. Sau {seconds} giây thẻ tự ẩn.</source>
        <translation>Regardez OBS : la carte {code} est à l’image. Elle disparaît après {seconds} secondes.</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Nhận tiền, truy xuất</source>
        <translation>Paiements, traçabilité</translation>
    </message>
    <message>
        <source>Nhập Excel</source>
        <translation>Importer Excel</translation>
    </message>
    <message>
        <source>Nhập Excel, hoặc thêm món</source>
        <translation>Importez Excel, ou ajoutez un produit</translation>
    </message>
    <message>
        <source>Nhập bình luận từ tệp</source>
        <translation>Importer des commentaires</translation>
    </message>
    <message>
        <source>Nhập bình luận từ tệp CSV, JSON từng dòng</source>
        <translation>Importer des commentaires d’un fichier CSV ou JSON par ligne</translation>
    </message>
    <message>
        <source>Nhập danh mục trước đã.</source>
        <translation>Importez d’abord un catalogue.</translation>
    </message>
    <message>
        <source>Nhập danh sách</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Nhập lô</source>
        <translation>Entrer un lot</translation>
    </message>
    <message>
        <source>Nhập lô cho {name}: 20, L3, Mai Thị Lam, 2/11, VietGAP 0123</source>
        <translation>Entrer un lot de {name} : 20, L3, Mai Thị Lam, 2/11, VietGAP 0123</translation>
    </message>
    <message>
        <source>Nhập thêm, hoặc bỏ khỏi buổi live</source>
        <translation>Réapprovisionnez, ou retirez du direct</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Depuis Excel</translation>
    </message>
    <message>
        <source>Nhịp</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Nhớ nói</source>
        <translation>À dire</translation>
    </message>
    <message>
        <source>Nhớ nói: {line}</source>
        <translation>À dire : {line}</translation>
    </message>
    <message>
        <source>Nhớ về khách</source>
        <translation>Sur le client</translation>
    </message>
    <message>
        <source>Nhờ một người bình luận, rồi thử lại.</source>
        <translation>Demandez à quelqu&apos;un de commenter, puis réessayez.</translation>
    </message>
    <message>
        <source>Nhờ một người lạ bình luận thử vào một buổi live, và xem có thấy cả tên không.</source>
        <translation>Demandez à un inconnu de commenter un live, et voyez si son nom arrive aussi.</translation>
    </message>
    <message>
        <source>Những dòng chưa vào được</source>
        <translation>Lignes non importées</translation>
    </message>
    <message>
        <source>Những lúc đông nhất</source>
        <translation>Meilleurs moments</translation>
    </message>
    <message>
        <source>Nên từ 640×640, lên hình mới nét.</source>
        <translation>Mieux vaut 640×640 ou plus, pour être net à l’écran.</translation>
    </message>
    <message>
        <source>Nói về</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Nói đùa</source>
        <translation>Plaisanterie</translation>
    </message>
    <message>
        <source>Năm {year} không thể đúng.</source>
        <translation>L’année {year} ne peut pas être juste.</translation>
    </message>
    <message>
        <source>Năm {year} không viết được vào mã truy xuất.</source>
        <translation>L&apos;année {year} ne peut pas être écrite dans un code de traçabilité.</translation>
    </message>
    <message>
        <source>Nơi giữ bản sao của sổ, nên ở ổ khác hoặc USB. Để trống là cạnh sổ.</source>
        <translation>Où garder les copies du registre, de préférence sur un autre disque ou une clé USB. Vide : à côté du registre.</translation>
    </message>
    <message>
        <source>Nơi khác</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Nơi live</source>
        <translation>Où diffuser</translation>
    </message>
    <message>
        <source>Nơi làm</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Nơi nào cũng được: chép rồi Ctrl+V</source>
        <translation>De partout : copier, puis Ctrl+V</translation>
    </message>
    <message>
        <source>Nơi trồng hoặc nơi làm.</source>
        <translation>Lieu de culture ou de fabrication.</translation>
    </message>
    <message>
        <source>Nằm cạnh Client ID. Google có cho thì chép vào đây.</source>
        <translation>Il se trouve à côté du Client ID. Si Google en donne un, copiez-le ici.</translation>
    </message>
    <message>
        <source>Nặng (g)</source>
        <translation>Poids (g)</translation>
    </message>
    <message>
        <source>Nếu đã đặt mật khẩu ở đó thì ghi mật khẩu vào đây.</source>
        <translation>Si un mot de passe y est défini, indiquez-le ici.</translation>
    </message>
    <message>
        <source>Nếu ứng dụng có IP Address Whitelist, thêm địa chỉ mạng của máy này.</source>
        <translation>Si l&apos;application a une IP Address Whitelist, ajoutez-y l&apos;adresse réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nền cửa sổ sân khấu</source>
        <translation>Fond de la fenêtre de scène</translation>
    </message>
    <message>
        <source>Nền cửa sổ thẻ</source>
        <translation>Fond de la fenêtre</translation>
    </message>
    <message>
        <source>Nền sáng (light) hay tối (dark) ở cửa sổ sân khấu; system là theo máy.</source>
        <translation>Clair (light) ou sombre (dark) dans la fenêtre de scène ; system suit l’ordinateur.</translation>
    </message>
    <message>
        <source>Nền sáng hay tối</source>
        <translation>Fond clair ou sombre</translation>
    </message>
    <message>
        <source>Nền trong suốt: thấy nền đen thì đổi sang nền màu.</source>
        <translation>Le fond est transparent : s’il paraît noir, choisissez une couleur.</translation>
    </message>
    <message>
        <source>Nền tảng</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Nối</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Nối ngân hàng</source>
        <translation>Relier la banque</translation>
    </message>
    <message>
        <source>Nối với OBS</source>
        <translation>Relier à OBS</translation>
    </message>
    <message>
        <source>Nối với hãng</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Nối với hãng một lần là gửi được. Chưa nối thì dùng tệp cho hãng ở trên.</source>
        <translation>Reliez le transporteur une fois pour envoyer. Sinon, utilisez son fichier, ci-dessus.</translation>
    </message>
    <message>
        <source>Nối với {carrier}</source>
        <translation>Relier {carrier}</translation>
    </message>
    <message>
        <source>Nội dung chuyển khoản dài {count} ký tự, nhiều nhất {most}.</source>
        <translation>Le libellé a {count} caractères, {most} au plus.</translation>
    </message>
    <message>
        <source>Nội dung chuyển khoản phải viết không dấu, các ngân hàng đọc chữ có dấu khác nhau.</source>
        <translation>Un libellé de virement s&apos;écrit sans accents : les banques les lisent différemment.</translation>
    </message>
    <message>
        <source>Nội dung có dấu câu: có ngân hàng bỏ hoặc đổi chúng. Chỉ nên dùng chữ, số, khoảng trắng.</source>
        <translation>Le libellé contient de la ponctuation : certaines banques la suppriment ou la changent. Mieux vaut lettres, chiffres et espaces.</translation>
    </message>
    <message>
        <source>Nội dung có mã nhưng sai hay bị cắt.</source>
        <translation>Le libellé contient un code, mais il est faux ou coupé.</translation>
    </message>
    <message>
        <source>Nội dung không có mã đơn.</source>
        <translation>Le libellé ne contient aucun code de commande.</translation>
    </message>
    <message>
        <source>Nội dung mã QR dài quá, điện thoại khó quét trên hình.</source>
        <translation>QR trop long, difficile à scanner à l’écran.</translation>
    </message>
    <message>
        <source>OBS chưa nhận thẻ thử.</source>
        <translation>OBS n’a pas pris la carte d’essai.</translation>
    </message>
    <message>
        <source>OBS chưa nhận thẻ.</source>
        <translation>OBS n’a pas pris la carte.</translation>
    </message>
    <message>
        <source>OBS chưa phát</source>
        <translation>OBS ne diffuse pas</translation>
    </message>
    <message>
        <source>OBS không mở được hình thẻ.</source>
        <translation>OBS n’ouvre pas l’image de la carte.</translation>
    </message>
    <message>
        <source>OBS không trả lời.</source>
        <translation>OBS ne répond pas.</translation>
    </message>
    <message>
        <source>OBS ngừng phát vì lỗi.</source>
        <translation>OBS a cessé de diffuser après une erreur.</translation>
    </message>
    <message>
        <source>OBS này cũ quá.</source>
        <translation>Cet OBS est trop ancien.</translation>
    </message>
    <message>
        <source>OBS này mới hơn coop_live.</source>
        <translation>OBS est plus récent que coop_live.</translation>
    </message>
    <message>
        <source>OBS trên máy này</source>
        <translation>OBS sur cet ordinateur</translation>
    </message>
    <message>
        <source>OBS đang mở.</source>
        <translation>OBS démarre.</translation>
    </message>
    <message>
        <source>OBS đang nối lại</source>
        <translation>OBS se reconnecte</translation>
    </message>
    <message>
        <source>OBS đang phát mà chưa Vào live.</source>
        <translation>OBS diffuse, mais vous n’êtes pas passé en direct ici.</translation>
    </message>
    <message>
        <source>OBS đã nối</source>
        <translation>OBS relié</translation>
    </message>
    <message>
        <source>OBS đưa thẻ món lên hình của buổi live.</source>
        <translation>OBS met la carte du produit à l’image du direct.</translation>
    </message>
    <message>
        <source>OCOP không có {seen} sao.</source>
        <translation>Il n’y a pas d’OCOP à {seen} étoiles.</translation>
    </message>
    <message>
        <source>OCOP thiếu số sao.</source>
        <translation>Il manque les étoiles OCOP.</translation>
    </message>
    <message>
        <source>PDF mọi người</source>
        <translation>PDF de tous</translation>
    </message>
    <message>
        <source>PDF người này</source>
        <translation>PDF du membre</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner ID</translation>
    </message>
    <message>
        <source>Partner Key</source>
        <translation>Partner Key</translation>
    </message>
    <message>
        <source>Partner Key đã hết hạn.</source>
        <translation>La Partner Key a expiré.</translation>
    </message>
    <message>
        <source>Phiên live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Phiên live Shopee chưa chạy.</source>
        <translation>Le direct Shopee n&apos;a pas encore commencé.</translation>
    </message>
    <message>
        <source>Phiên live này của tài khoản khác.</source>
        <translation>Ce direct est celui d&apos;un autre compte.</translation>
    </message>
    <message>
        <source>Phiên live này đã kết thúc.</source>
        <translation>Ce direct est terminé.</translation>
    </message>
    <message>
        <source>Phiên đăng nhập Shopee đã hết hạn.</source>
        <translation>La connexion à Shopee a expiré.</translation>
    </message>
    <message>
        <source>Phiên đăng nhập Zalo OA đã hết hạn.</source>
        <translation>La connexion au Zalo OA a expiré.</translation>
    </message>
    <message>
        <source>Phiếu soạn</source>
        <translation>Liste de préparation</translation>
    </message>
    <message>
        <source>Phiếu đóng gói</source>
        <translation>Liste de colisage</translation>
    </message>
    <message>
        <source>Phiếu đơn</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Phát bằng OBS thì xem OBS; dùng camera ảo thì không sao.</source>
        <translation>Si vous diffusez avec OBS, vérifiez-le ; avec la caméra virtuelle, tout va bien.</translation>
    </message>
    <message>
        <source>Phát thử một buổi live chỉ mình thấy, rồi thử lại.</source>
        <translation>Lancez un live visible de vous seul, puis réessayez.</translation>
    </message>
    <message>
        <source>Phí của từng đơn</source>
        <translation>Frais de chaque commande</translation>
    </message>
    <message>
        <source>Phí gửi</source>
        <translation>Frais d’envoi</translation>
    </message>
    <message>
        <source>Phí gửi qua {carrier}</source>
        <translation>Frais d’envoi par {carrier}</translation>
    </message>
    <message numerus="yes">
        <source>Phí gửi: %n đơn</source>
        <translation>
            <numerusform>Frais : %n colis</numerusform>
            <numerusform>Frais : %n colis</numerusform>
        </translation>
    </message>
    <message>
        <source>Phím R chép câu này; {name} là tên khách, {goods} món, {total} tổng tiền, {code} mã.</source>
        <translation>La touche R copie cette phrase ; {name} est le nom du client, {goods} les articles, {total} le total, {code} le code.</translation>
    </message>
    <message>
        <source>Phím lẽ ra nên bấm</source>
        <translation>La touche qui aurait aidé</translation>
    </message>
    <message>
        <source>Phím mỗi đơn</source>
        <translation>Touches par commande</translation>
    </message>
    <message>
        <source>Phím này chỉ chạy khi đang ở coop_live.</source>
        <translation>Cette touche n’agit que dans coop_live.</translation>
    </message>
    <message>
        <source>Phím từ chương trình khác</source>
        <translation>Touches depuis d’autres programmes</translation>
    </message>
    <message>
        <source>Phím {key} là của sân khấu. Ở bàn chốt bấm Ctrl+Alt+{key}.</source>
        <translation>La touche {key} est celle de la scène. Au comptoir : Ctrl+Alt+{key}.</translation>
    </message>
    <message>
        <source>Phông chữ</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Phông “{name}” thiếu hoặc quá rộng ở: {letters}.</source>
        <translation>Police « {name} » : manquants ou trop larges : {letters}.</translation>
    </message>
    <message>
        <source>Phút</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Phút dự kiến</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Phần các buổi khác (₫)</source>
        <translation>Part des autres lives (₫)</translation>
    </message>
    <message>
        <source>Phần của xã viên (₫)</source>
        <translation>Part du membre (₫)</translation>
    </message>
    <message>
        <source>Phần này đọc tin nhắn người mua gửi cho gian hàng, và trả lời được.</source>
        <translation>Cette partie lit les messages des acheteurs à la boutique, et peut répondre.</translation>
    </message>
    <message>
        <source>Phần trăm lớn hơn 100.</source>
        <translation>Plus de 100 pour cent.</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Quay lại coop_live và bấm Đăng nhập.</source>
        <translation>Revenez à coop_live et appuyez sur Se connecter.</translation>
    </message>
    <message>
        <source>Quay lại coop_live và đăng nhập lại.</source>
        <translation>Revenez à coop_live et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Quay lại, cất thông báo</source>
        <translation>Revenir, ranger l’avis</translation>
    </message>
    <message>
        <source>Quen</source>
        <comment>a regular customer</comment>
        <translation>Fidèle</translation>
    </message>
    <message>
        <source>Quyết toán</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Quyết toán của</source>
        <translation>Décompte de</translation>
    </message>
    <message>
        <source>Quyết toán từng xã viên</source>
        <translation>Décompte par membre</translation>
    </message>
    <message>
        <source>Quyền Zalo OA sắp hết hạn.</source>
        <translation>L&apos;accès au Zalo OA expire bientôt.</translation>
    </message>
    <message>
        <source>Quét</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Quét bằng điện thoại cùng Wi-Fi, rồi gõ tên. Ai có link này xem và chốt được đơn, đừng đưa người ngoài; Wi-Fi phải có mật khẩu.</source>
        <translation>Scannez avec un téléphone du même Wi-Fi, puis tapez votre nom. Qui a ce lien voit et confirme les commandes : ne le donnez à personne d’autre ; le Wi-Fi doit avoir un mot de passe.</translation>
    </message>
    <message>
        <source>Quét bằng ứng dụng ngân hàng, xem đúng tên chủ tài khoản rồi thôi, không cần chuyển.</source>
        <translation>Scannez-le avec une appli bancaire et vérifiez le titulaire ; inutile de virer.</translation>
    </message>
    <message>
        <source>Quét bằng ứng dụng ngân hàng, xem đúng tên {holder} rồi thôi, không cần chuyển.</source>
        <translation>Scannez-le avec une appli bancaire et vérifiez le nom {holder} ; inutile de virer.</translation>
    </message>
    <message>
        <source>Quét hoặc chép lại từ đầu, đừng sửa tay.</source>
        <translation>Scannez ou recopiez depuis le début ; ne le corrigez pas à la main.</translation>
    </message>
    <message>
        <source>Quét lại cho thẳng, hoặc gõ số đơn in to trên tem.</source>
        <translation>Rescannez bien droit, ou tapez le grand numéro de commande.</translation>
    </message>
    <message>
        <source>Quét lại từng tem một.</source>
        <translation>Rescannez les étiquettes une par une.</translation>
    </message>
    <message>
        <source>Quét mã QR trên tem, hoặc gõ số đơn in to trên tem.</source>
        <translation>Scannez le QR de l’étiquette, ou tapez le grand numéro de commande.</translation>
    </message>
    <message>
        <source>Quét mã QR trên tem.</source>
        <translation>Scannez le QR de l’étiquette.</translation>
    </message>
    <message>
        <source>Quét mã trong ứng dụng ngân hàng rồi chép lại cả dòng.</source>
        <translation>Scannez le code de l&apos;application bancaire et copiez toute la ligne.</translation>
    </message>
    <message>
        <source>Quét mã trên tem, hoặc gõ số đơn.</source>
        <translation>Scannez le code de l’étiquette, ou tapez le numéro de commande.</translation>
    </message>
    <message>
        <source>Quét tem</source>
        <translation>Scanner les étiquettes</translation>
    </message>
    <message>
        <source>Quét tem, hoặc gõ số đơn</source>
        <translation>Scannez ou tapez un numéro</translation>
    </message>
    <message>
        <source>Quét để làm gì</source>
        <translation>Ce que fait un scan</translation>
    </message>
    <message>
        <source>Quên {title}</source>
        <translation>Oublier : {title}</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Riêng người này</source>
        <translation>Propre à ce membre</translation>
    </message>
    <message>
        <source>Rút còn {most} chữ trở xuống.</source>
        <translation>Réduisez à {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Rồi lọc bỏ màu nền {colour}, trong OBS là Color Key.</source>
        <translation>Puis retirez la couleur du fond ({colour}) ; dans OBS, un filtre Color Key.</translation>
    </message>
    <message>
        <source>Sai mật khẩu OBS.</source>
        <translation>Mot de passe OBS erroné.</translation>
    </message>
    <message>
        <source>Sang cột kế</source>
        <translation>Colonne suivante</translation>
    </message>
    <message>
        <source>Sang dòng kế</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Sao kê</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Sao kê không có dòng nào.</source>
        <translation>Le relevé n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Sao kê quá dài.</source>
        <translation>Le relevé est trop long.</translation>
    </message>
    <message>
        <source>Sao lưu khi live</source>
        <translation>Sauvegardes en direct</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Sau live</source>
        <translation>Après le direct</translation>
    </message>
    <message>
        <source>SePay hoặc Casso báo tiền về tài khoản; chìa khóa được giữ riêng, không ghi ở đây.</source>
        <translation>SePay ou Casso annonce l’argent reçu ; la clé est gardée à part, pas ici.</translation>
    </message>
    <message>
        <source>Secret Key của ứng dụng. Không đưa cho ai.</source>
        <translation>La Secret Key de l&apos;application. Ne la donnez à personne.</translation>
    </message>
    <message>
        <source>Session ID của Social Stream Ninja. Giữ kín như mật khẩu.</source>
        <translation>Le session ID de Social Stream Ninja. À garder comme un mot de passe.</translation>
    </message>
    <message>
        <source>ShopId trong trang khachhang.ghn.vn; chìa khóa (Token) được giữ riêng, không ghi ở đây.</source>
        <translation>ShopId sur khachhang.ghn.vn ; la clé (Token) est gardée à part, pas ici.</translation>
    </message>
    <message>
        <source>Shopee Live</source>
        <translation>Shopee Live</translation>
    </message>
    <message>
        <source>Shopee báo lỗi {code}.</source>
        <translation>Shopee signale l&apos;erreur {code}.</translation>
    </message>
    <message>
        <source>Shopee bảo hỏi chậm lại.</source>
        <translation>Shopee demande de ralentir.</translation>
    </message>
    <message>
        <source>Shopee cho hỏi lại sau 23 giờ (giờ Việt Nam). Đến lúc đó hãy dán bình luận vào.</source>
        <translation>Shopee répondra de nouveau après 23 h (heure du Vietnam). D&apos;ici là, collez les commentaires.</translation>
    </message>
    <message>
        <source>Shopee chưa mở tính năng này cho vùng của tài khoản.</source>
        <translation>Shopee ne propose pas encore cela dans la région du compte.</translation>
    </message>
    <message>
        <source>Shopee không cho đăng câu này.</source>
        <translation>Shopee n&apos;autorise pas ce texte.</translation>
    </message>
    <message>
        <source>Shopee không có phiên live này.</source>
        <translation>Shopee n&apos;a pas ce direct.</translation>
    </message>
    <message>
        <source>Shopee không có sản phẩm này trong gian hàng.</source>
        <translation>Shopee n&apos;a pas ce produit dans la boutique.</translation>
    </message>
    <message>
        <source>Shopee không hiểu câu hỏi của chương trình.</source>
        <translation>Shopee ne comprend pas la demande du programme.</translation>
    </message>
    <message>
        <source>Shopee không nhận Partner ID này.</source>
        <translation>Shopee n&apos;accepte pas ce Partner ID.</translation>
    </message>
    <message>
        <source>Shopee không nhận chữ ký của lời gọi.</source>
        <translation>Shopee n&apos;accepte pas la signature de l&apos;appel.</translation>
    </message>
    <message>
        <source>Shopee không nhận địa chỉ mạng này ({ip}). Mạng ở nhà hay đổi địa chỉ.</source>
        <translation>Shopee n&apos;accepte pas cette adresse réseau ({ip}). Les lignes domestiques changent souvent d&apos;adresse.</translation>
    </message>
    <message>
        <source>Shopee không nhận địa chỉ mạng này. Mạng ở nhà hay đổi địa chỉ.</source>
        <translation>Shopee n&apos;accepte pas cette adresse réseau. Les lignes domestiques changent souvent d&apos;adresse.</translation>
    </message>
    <message>
        <source>Shopee nhận ứng dụng và tài khoản.</source>
        <translation>Shopee accepte l&apos;application et le compte.</translation>
    </message>
    <message>
        <source>Shopee đang hạn chế ứng dụng này.</source>
        <translation>Shopee restreint cette application.</translation>
    </message>
    <message>
        <source>Shopee đang trục trặc.</source>
        <translation>Shopee a un problème.</translation>
    </message>
    <message>
        <source>Shopee đang tạm tắt việc đọc bình luận.</source>
        <translation>Shopee a coupé la lecture des commentaires pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Shopee đã ngừng cách đọc bình luận này.</source>
        <translation>Shopee a arrêté cette façon de lire les commentaires.</translation>
    </message>
    <message>
        <source>Social Stream Ninja: trong phần cài đặt, bật gửi mọi bình luận tới máy chủ (Send all to POST server), dán địa chỉ vào.</source>
        <translation>Social Stream Ninja : dans ses réglages, activez l’envoi de tous les messages à un serveur (Send all to POST server) et collez l’adresse.</translation>
    </message>
    <message>
        <source>Space: thêm hoặc không</source>
        <translation>Espace : ajouter ou non</translation>
    </message>
    <message>
        <source>Streamer.bot không cho đọc chat YouTube.</source>
        <translation>Streamer.bot ne laisse pas lire le chat YouTube.</translation>
    </message>
    <message>
        <source>Streamer.bot không nhận mật khẩu này.</source>
        <translation>Streamer.bot n&apos;accepte pas ce mot de passe.</translation>
    </message>
    <message>
        <source>Streamer.bot đòi mật khẩu.</source>
        <translation>Streamer.bot demande un mot de passe.</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sân khấu</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Sân khấu ra cửa sổ riêng</source>
        <translation>La scène dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>SĐT</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>SĐT khác: {phone}</source>
        <translation>Autre téléphone : {phone}</translation>
    </message>
    <message>
        <source>Sản phẩm này chưa có mã Lazada.</source>
        <translation>Ce produit n&apos;a pas de numéro Lazada.</translation>
    </message>
    <message>
        <source>Sẽ ghi vào đơn</source>
        <translation>Seront comptés</translation>
    </message>
    <message>
        <source>Số còn để bán, không có số lẻ. Bỏ trống là không giới hạn.</source>
        <translation>Reste à vendre, en nombre entier. Vide = sans limite.</translation>
    </message>
    <message>
        <source>Số của hợp tác xã để hãng gọi lấy hàng, và in trên tem.</source>
        <translation>Le numéro de la coopérative, pour le transporteur et sur les étiquettes.</translation>
    </message>
    <message>
        <source>Số của người dẫn (presenterId), để đưa sản phẩm lên buổi live. Không cần thì để trống.</source>
        <translation>Le numéro du présentateur (presenterId), pour afficher des produits dans le live. Laissez vide si inutile.</translation>
    </message>
    <message>
        <source>Số dưới mã vạch, 8 đến 14 chữ số.</source>
        <translation>Le numéro sous le code-barres, 8 à 14 chiffres.</translation>
    </message>
    <message>
        <source>Số lô</source>
        <translation>Numéro de lot</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Số lượng phải từ 1 đến 999.</source>
        <translation>La quantité va de 1 à 999.</translation>
    </message>
    <message>
        <source>Số lượng, số lô, người giao, ngày thu hoạch, chứng nhận</source>
        <translation>Quantité, numéro de lot, membre, jour de récolte, certificat</translation>
    </message>
    <message>
        <source>Số người nhận trùng số người gửi.</source>
        <translation>Le numéro du destinataire est celui de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Số nhà, đường hay thôn nơi hãng đến lấy hàng.</source>
        <translation>Numéro et rue ou hameau où le transporteur vient chercher.</translation>
    </message>
    <message>
        <source>Số này chưa đúng. Gõ đủ 10 số.</source>
        <translation>Numéro incorrect. Tapez les 10 chiffres.</translation>
    </message>
    <message>
        <source>Số phút giữ hàng cho đơn chưa chốt; 0 là không giữ, ai chốt trước được trước.</source>
        <translation>Minutes de réserve pour un brouillon ; 0 : rien n&apos;est réservé, premier confirmé, premier servi.</translation>
    </message>
    <message>
        <source>Số sê-ri</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Số thẻ phải có 16 đến 19 chữ số.</source>
        <translation>Un numéro de carte a 16 à 19 chiffres.</translation>
    </message>
    <message>
        <source>Số tiền</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Số tiền (₫)</source>
        <translation>Montant (₫)</translation>
    </message>
    <message>
        <source>Số tiền chỉ viết bằng chữ số, không có dấu chấm hay chữ.</source>
        <translation>Écrivez le montant en chiffres seuls, sans points ni lettres.</translation>
    </message>
    <message>
        <source>Số tiền không đúng.</source>
        <translation>Le montant est faux.</translation>
    </message>
    <message>
        <source>Số tiền phải lớn hơn 0.</source>
        <translation>Le montant doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>Số tiền trả</source>
        <translation>Somme à payer</translation>
    </message>
    <message>
        <source>Số tiền trừ hoặc cộng</source>
        <translation>Somme à retenir ou ajouter</translation>
    </message>
    <message>
        <source>Số tiền ở dòng này không đọc được.</source>
        <translation>Le montant de cette ligne est illisible.</translation>
    </message>
    <message>
        <source>Số trên trang ứng dụng của Lazada.</source>
        <translation>Le numéro sur la page de l&apos;application chez Lazada.</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Số tài khoản chỉ có chữ số (hoặc chữ không dấu), dài nhất {most}.</source>
        <translation>Un numéro de compte n&apos;a que des chiffres (ou des lettres sans accents), {most} au plus.</translation>
    </message>
    <message>
        <source>Số tài khoản của hợp tác xã, cho mã VietQR.</source>
        <translation>Le compte de la coopérative, pour le code VietQR.</translation>
    </message>
    <message>
        <source>Số tồn giữ như bây giờ.</source>
        <translation>Le stock reste tel quel.</translation>
    </message>
    <message>
        <source>Số tồn này đã hoàn tác rồi.</source>
        <translation>Ce stock a déjà été rétabli.</translation>
    </message>
    <message>
        <source>Số điện thoại</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Số điện thoại hoặc email để vào viettelpost.vn.</source>
        <translation>Le téléphone ou l&apos;e-mail pour se connecter à viettelpost.vn.</translation>
    </message>
    <message>
        <source>Số điện thoại không phải số Việt Nam.</source>
        <translation>Le numéro n’est pas vietnamien.</translation>
    </message>
    <message>
        <source>Số điện thoại và địa chỉ của khách chỉ nằm trong máy này.</source>
        <translation>Téléphones et adresses des clients restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Số đơn</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Số đơn hoặc tên khách</source>
        <translation>Numéro de commande ou nom du client</translation>
    </message>
    <message>
        <source>Sổ chưa có buổi live nào.</source>
        <translation>Le livre n’a pas encore de live.</translation>
    </message>
    <message>
        <source>Sổ chưa có khoản chuyển này.</source>
        <translation>Le registre n&apos;a pas ce virement.</translation>
    </message>
    <message>
        <source>Sổ chưa ghi được lần xuất này.</source>
        <translation>Le livre n’a pas pu noter cet export.</translation>
    </message>
    <message>
        <source>Sổ có chỗ không khớp</source>
        <translation>Le livre ne concorde pas</translation>
    </message>
    <message>
        <source>Sổ cũ còn ở {name}.</source>
        <translation>L&apos;ancien registre est toujours là : {name}.</translation>
    </message>
    <message>
        <source>Sổ ghi ai chốt đơn nào, nên cần tên.</source>
        <translation>Le livre note qui confirme quelle commande : il faut un nom.</translation>
    </message>
    <message>
        <source>Sổ ghi lại ai chốt đơn nào.</source>
        <translation>Le livre garde qui a confirmé quelle commande.</translation>
    </message>
    <message>
        <source>Sổ ghi lại được rồi.</source>
        <translation>Le registre s&apos;écrit de nouveau.</translation>
    </message>
    <message>
        <source>Sổ không có buổi live số {number}.</source>
        <translation>Le livre n’a pas de direct nº {number}.</translation>
    </message>
    <message>
        <source>Sổ không có gì để xoá.</source>
        <translation>Le registre n&apos;a rien à effacer.</translation>
    </message>
    <message>
        <source>Sổ không có khách với số này.</source>
        <translation>Le registre n&apos;a pas de client avec ce numéro.</translation>
    </message>
    <message>
        <source>Sổ không có đơn #{number}.</source>
        <translation>Le livre n’a pas de commande nº {number}.</translation>
    </message>
    <message>
        <source>Sổ không có đơn của mã {code}.</source>
        <translation>Le registre n’a pas de commande au code {code}.</translation>
    </message>
    <message>
        <source>Sổ này do bản mới hơn ghi.</source>
        <translation>Livre d’une version plus récente.</translation>
    </message>
    <message>
        <source>Sổ trên đĩa đã khác: đơn ghi tạm để riêng trong {name}.</source>
        <translation>Le registre sur le disque a changé : ce qui a été gardé entre-temps est dans {name}.</translation>
    </message>
    <message>
        <source>Sổ đang ghi tạm ngoài tệp, chưa đủ để quyết toán.</source>
        <translation>Le livre est tenu hors de son fichier pour l&apos;instant : trop peu pour régler les comptes.</translation>
    </message>
    <message>
        <source>Sổ đã bị gỡ khoá chống sửa.</source>
        <translation>Le verrou du livre contre les modifications a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Sổ đã kiểm: %n đơn khớp</source>
        <translation>
            <numerusform>Livre vérifié&#xa0;:&#xa0;%n commande juste</numerusform>
            <numerusform>Livre vérifié&#xa0;:&#xa0;%n commandes justes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sổ đã kiểm: %n đơn khớp.</source>
        <translation>
            <numerusform>Livre vérifié&#xa0;:&#xa0;%n commande juste.</numerusform>
            <numerusform>Livre vérifié&#xa0;:&#xa0;%n commandes justes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sổ đã trở lại với %n đơn.</source>
        <translation>
            <numerusform>Le registre est de retour avec %n commande.</numerusform>
            <numerusform>Le registre est de retour avec %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sổ đã đóng.</source>
        <translation>Livre fermé.</translation>
    </message>
    <message>
        <source>Sổ đơn</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Sổ đến hết ngày</source>
        <translation>Livre jusqu’à la fin du jour</translation>
    </message>
    <message>
        <source>Sổ đến hết ngày, ví dụ 30/11/2026</source>
        <translation>Livre jusqu’au, ex. 30/11/2026</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Sửa bên phải, hoặc bấm lần nữa.</source>
        <translation>Corrigez à droite, ou appuyez encore.</translation>
    </message>
    <message>
        <source>Sửa chỗ đó rồi mở lại chương trình.</source>
        <translation>Corrigez cela, puis rouvrez l’application.</translation>
    </message>
    <message>
        <source>Sửa câu trả lời rồi gửi lại.</source>
        <translation>Modifiez la réponse, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>Sửa dòng đó, hoặc lưu thành .xlsx.</source>
        <translation>Corrigez cette ligne, ou enregistrez en .xlsx.</translation>
    </message>
    <message>
        <source>Sửa giá, tồn, ảnh ở Chuẩn bị.</source>
        <translation>Prix, stocks et photos se changent dans Préparer.</translation>
    </message>
    <message>
        <source>Sửa giấy {paper}</source>
        <translation>Modifier le papier {paper}</translation>
    </message>
    <message>
        <source>Sửa liên hệ</source>
        <translation>Modifier contact</translation>
    </message>
    <message>
        <source>Sửa mã, hoặc thêm món đó vào danh mục.</source>
        <translation>Corrigez le code, ou ajoutez le produit à la liste.</translation>
    </message>
    <message>
        <source>Sửa số điện thoại, địa chỉ</source>
        <translation>Modifier téléphone, adresse</translation>
    </message>
    <message>
        <source>Sửa theo lời hãng rồi gửi lại.</source>
        <translation>Corrigez selon le transporteur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Sửa tại đây</source>
        <translation>Corriger ici</translation>
    </message>
    <message>
        <source>Sửa tệp {file} cho khớp mẫu của hãng, rồi xuất lại.</source>
        <translation>Adaptez {file} au fichier du transporteur, puis exportez encore.</translation>
    </message>
    <message>
        <source>Sửa ô</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Sửa đơn</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <source>Sửa đơn vị và tồn trong tệp Excel rồi nhập lại.</source>
        <translation>Modifiez l’unité et le stock dans le fichier Excel, puis réimportez.</translation>
    </message>
    <message>
        <source>Sửa đơn: mã, loại, số</source>
        <translation>Modifier&#xa0;: code, format, nombre</translation>
    </message>
    <message>
        <source>Tab: đúng khách {names}</source>
        <translation>Tab : c’est {names}</translation>
    </message>
    <message>
        <source>Tem 100 × 150 mm, giấy cuộn 80 mm, hay nhiều tem trên một tờ A4.</source>
        <translation>Étiquettes de 100 × 150 mm, rouleau de 80 mm, ou plusieurs sur une feuille A4.</translation>
    </message>
    <message>
        <source>Tem chưa đủ người gửi: ghi số điện thoại, địa chỉ ở Cài đặt, phần Gửi hàng, rồi in lại.</source>
        <translation>Il manque l’expéditeur : indiquez téléphone et adresse dans Réglages, Expédition, puis réimprimez.</translation>
    </message>
    <message>
        <source>Tem chỉ in 0905 xxx 267. Bưu tá cần đủ số để gọi thì đừng che.</source>
        <translation>L’étiquette montre 0905 xxx 267. Laissez décoché si le facteur doit appeler.</translation>
    </message>
    <message>
        <source>Tem của hãng cho đơn đã gửi</source>
        <translation>Étiquettes du transporteur pour les commandes remises</translation>
    </message>
    <message numerus="yes">
        <source>Tem của hãng: %n đơn</source>
        <translation>
            <numerusform>Son étiquette : %n</numerusform>
            <numerusform>Ses étiquettes : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tem ghi “gửi trước ngày …”, tính từ ngày chốt đơn.</source>
        <translation>L’étiquette dit « à envoyer avant le … », compté depuis la commande.</translation>
    </message>
    <message>
        <source>Tem nào máy in nhận rồi thì vẫn ra.</source>
        <translation>Les étiquettes déjà reçues par l’imprimante sortiront quand même.</translation>
    </message>
    <message>
        <source>Tem ra máy này, theo cỡ tem chọn ở dưới. Chưa chọn thì tem ra tệp PDF.</source>
        <translation>Les étiquettes sortent ici, à la taille choisie plus bas. Sans choix, ce sont des fichiers PDF.</translation>
    </message>
    <message>
        <source>Tem {size}</source>
        <translation>Étiquettes {size}</translation>
    </message>
    <message>
        <source>Thanh toán</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Theo Cài đặt</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>Theo bình luận mới</source>
        <translation>Suit les nouveaux</translation>
    </message>
    <message>
        <source>Theo giờ</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Theo kênh</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Theo món</source>
        <translation>Par produit</translation>
    </message>
    <message>
        <source>Theo người chốt</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Theo nền tảng</source>
        <translation>Par plateforme</translation>
    </message>
    <message>
        <source>Theo sổ của hợp tác xã. Đơn đã hủy, hàng hoàn về không tính. Không có thông tin của khách.</source>
        <translation>D’après le livre de la coopérative. Commandes annulées ou retournées non comptées. Rien sur les clients.</translation>
    </message>
    <message>
        <source>Theo xã viên</source>
        <translation>Par membre</translation>
    </message>
    <message>
        <source>Thiếu SĐT</source>
        <translation>Sans téléphone</translation>
    </message>
    <message>
        <source>Thiếu giá.</source>
        <translation>Prix absent.</translation>
    </message>
    <message>
        <source>Thiếu quyền để {what}: {names}.</source>
        <translation>Pas d&apos;autorisation pour {what} : {names}.</translation>
    </message>
    <message>
        <source>Thiếu số điện thoại</source>
        <translation>Sans téléphone</translation>
    </message>
    <message>
        <source>Thiếu {name}.</source>
        <translation>Il manque&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Thiếu địa chỉ</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Thu hoạch</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Thu hộ {much}, hãng nhận nhiều nhất {most}.</source>
        <translation>À encaisser : {much} ; le transporteur accepte {most} au plus.</translation>
    </message>
    <message>
        <source>Thành tiền (₫)</source>
        <translation>Montant (₫)</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Thành đơn {number}.</source>
        <translation>Devient la commande {number}.</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n bình luận</source>
        <translation>
            <numerusform>Ajouter %n commentaire</numerusform>
            <numerusform>Ajouter %n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Thêm cột riêng thoải mái: cột lạ vẫn được giữ.</source>
        <translation>Ajoutez vos colonnes&#xa0;: les inconnues sont gardées.</translation>
    </message>
    <message>
        <source>Thêm cột đó, hoặc dùng tệp mẫu.</source>
        <translation>Ajoutez-la, ou prenez le modèle.</translation>
    </message>
    <message>
        <source>Thêm họ hoặc chữ khác cho dễ phân biệt.</source>
        <translation>Ajoutez un nom de famille ou un autre mot pour les distinguer.</translation>
    </message>
    <message>
        <source>Thêm món</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Thêm món: gõ mã, tên và giá rồi Enter, ví dụ C9 Mật ong 280000</source>
        <translation>Ajouter&#xa0;: tapez code, nom et prix, puis Enter, ex. C9 Mật ong 280000</translation>
    </message>
    <message>
        <source>Thêm số điện thoại, địa chỉ cho đơn đã đặt</source>
        <translation>Ajoute téléphone ou adresse à une commande</translation>
    </message>
    <message>
        <source>Thêm text.</source>
        <translation>Ajoutez text.</translation>
    </message>
    <message>
        <source>Thêm địa chỉ này vào IP Address Whitelist của ứng dụng trên Shopee Open Platform.</source>
        <translation>Ajoutez cette adresse à l&apos;IP Address Whitelist de l&apos;application sur Shopee Open Platform.</translation>
    </message>
    <message>
        <source>Thêm: “{text}”</source>
        <translation>Ajouté&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Thông tin khách ở dòng sổ {seq} đã bị đổi.</source>
        <translation>Ligne {seq} du livre&#xa0;: le client a été changé.</translation>
    </message>
    <message>
        <source>Thông tin khách ở dòng sổ {seq} đã mất.</source>
        <translation>Les données du client de l&apos;écriture {seq} manquent.</translation>
    </message>
    <message>
        <source>Thùng cao (cm)</source>
        <translation>Hauteur du carton (cm)</translation>
    </message>
    <message>
        <source>Thùng dài (cm)</source>
        <translation>Longueur du carton (cm)</translation>
    </message>
    <message>
        <source>Thùng hay dùng: hãng tính phí theo cỡ thùng khi hàng nhẹ mà cồng kềnh.</source>
        <translation>Le carton habituel : le prix suit sa taille quand c’est léger mais encombrant.</translation>
    </message>
    <message>
        <source>Thùng rộng (cm)</source>
        <translation>Largeur du carton (cm)</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thường dùng: 01 mã hàng, 10 số lô, 21 số sê-ri, 11 ngày thu hoạch, 17 hạn dùng.</source>
        <translation>Les plus courants : 01 produit, 10 lot, 21 numéro de série, 11 récolte, 17 date limite.</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào trang Chuẩn bị lúc nào cũng được.</source>
        <translation>Déposez un fichier Excel dans Préparer quand vous voulez.</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào đây</source>
        <translation>Déposez un fichier Excel ici</translation>
    </message>
    <message>
        <source>Thả tệp Excel vào đây. Chưa có tệp thì lấy tệp mẫu, sửa lại tên món và giá là xong.</source>
        <translation>Déposez un fichier Excel ici. Pas de fichier ? Prenez le modèle, changez noms et prix.</translation>
    </message>
    <message>
        <source>Thấy buổi live “{title}”.</source>
        <translation>Live « {title} » trouvé.</translation>
    </message>
    <message>
        <source>Thấy buổi live: {title}.</source>
        <translation>Live trouvé : {title}.</translation>
    </message>
    <message>
        <source>Thẻ bên</source>
        <translation>Carte latérale</translation>
    </message>
    <message>
        <source>Thẻ bên nằm ở</source>
        <translation>La carte latérale est</translation>
    </message>
    <message>
        <source>Thẻ bên đứng bên phải hay bên trái hình.</source>
        <translation>Si la carte latérale est à droite ou à gauche de l’image.</translation>
    </message>
    <message>
        <source>Thẻ có mã QR</source>
        <translation>Carte avec QR</translation>
    </message>
    <message>
        <source>Thẻ hiện và ẩn ngay, không trượt; hợp với máy yếu.</source>
        <translation>Les cartes vont et viennent d’un coup, sans glisser ; pour un ordinateur lent.</translation>
    </message>
    <message>
        <source>Thẻ mẫu với vẻ riêng của hợp tác xã</source>
        <translation>Carte d’exemple au style de la coopérative</translation>
    </message>
    <message>
        <source>Thẻ trên hình</source>
        <translation>Carte à l’antenne</translation>
    </message>
    <message>
        <source>Thẻ tự vào cảnh của OBS, không phải làm gì thêm.</source>
        <translation>La carte entre d’elle-même dans les scènes d’OBS, rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Thẻ đã có trong cảnh OBS.</source>
        <translation>La carte est dans la scène OBS.</translation>
    </message>
    <message>
        <source>Thẻ đã ẩn. Thấy thẻ trong OBS là được rồi.</source>
        <translation>La carte est retirée. Si vous l’avez vue dans OBS, tout va bien.</translation>
    </message>
    <message>
        <source>Thỏa thuận</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Thỏa thuận, trừ, trả</source>
        <translation>Accords, retenues, paiements</translation>
    </message>
    <message>
        <source>Thứ ba</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Thứ bảy</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Thứ hai</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Thứ năm</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Thứ sáu</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Thứ tư</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Thứ tự live</source>
        <translation>Ordre de passage</translation>
    </message>
    <message>
        <source>Thừa ngày {day}.</source>
        <translation>Il y a un jour de trop : {day}.</translation>
    </message>
    <message>
        <source>Thử</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Thử một thẻ hàng</source>
        <translation>Essayer une carte</translation>
    </message>
    <message>
        <source>Thử thẻ</source>
        <translation>Carte d’essai</translation>
    </message>
    <message>
        <source>Thử tài khoản</source>
        <translation>Essayer le compte</translation>
    </message>
    <message>
        <source>Thử xem chạy không</source>
        <translation>Essayer si ça marche</translation>
    </message>
    <message>
        <source>Thực phẩm</source>
        <translation>Aliment</translation>
    </message>
    <message>
        <source>Thực phẩm bảo vệ sức khỏe</source>
        <translation>Complément alimentaire</translation>
    </message>
    <message>
        <source>TikFinity, OneComme, Streamer.bot: không cần cầu nối, bật nguồn cùng tên ở bên trái.</source>
        <translation>TikFinity, OneComme, Streamer.bot : pas besoin du relais, activez la source du même nom à gauche.</translation>
    </message>
    <message>
        <source>TikTok LIVE Studio chưa cho vào.</source>
        <translation>TikTok LIVE Studio ne laisse pas encore entrer.</translation>
    </message>
    <message>
        <source>TikTok LIVE Studio không nhận các mã này.</source>
        <translation>TikTok LIVE Studio n&apos;accepte pas ces codes.</translation>
    </message>
    <message>
        <source>TikTok gửi ba mã qua thư: app_id, key_id và secret. Dán cả ba vào đây.</source>
        <translation>TikTok envoie trois codes par courriel : app_id, key_id et secret. Collez les trois ici.</translation>
    </message>
    <message>
        <source>TikTok không có đường chính thức để đọc bình luận live. Đường này nhờ chương trình khác, có thể ngừng chạy bất cứ lúc nào.</source>
        <translation>TikTok n’a pas de voie officielle pour lire les commentaires. Celle-ci passe par un autre programme et peut cesser de marcher à tout moment.</translation>
    </message>
    <message>
        <source>TikTok, Facebook, YouTube và nhiều nơi</source>
        <translation>TikTok, Facebook, YouTube et plus</translation>
    </message>
    <message>
        <source>Tin nhắn Lazada</source>
        <translation>Messages Lazada</translation>
    </message>
    <message>
        <source>Tin nhắn Zalo dài nhất {longest} chữ.</source>
        <translation>Un message Zalo a au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>Tin nhắn của khách, sau live</source>
        <translation>Messages des clients, après le direct</translation>
    </message>
    <message>
        <source>Tin nhắn khách gửi cho Zalo OA</source>
        <translation>Messages des clients au Zalo OA</translation>
    </message>
    <message>
        <source>Tin nhắn khách gửi cho bot Zalo</source>
        <translation>Messages des clients au bot Zalo</translation>
    </message>
    <message>
        <source>Tin này không đến qua bot Zalo, nên bot không trả lời được.</source>
        <translation>Ce message n’est pas venu par le bot Zalo : le bot ne peut pas y répondre.</translation>
    </message>
    <message>
        <source>Tin này đến qua bot Zalo, nên Zalo OA không trả lời được.</source>
        <translation>Ce message est venu par le bot Zalo : Zalo OA ne peut pas y répondre.</translation>
    </message>
    <message>
        <source>Tiếng báo</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Tiếng báo to bao nhiêu phần trăm, từ 0 đến 100.</source>
        <translation>Force des sons, de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Tiếng gõ gỗ ngắn khi có đơn chờ chốt, nhiều nhất hai giây một tiếng.</source>
        <translation>Un petit coup de bois quand une commande attend, un toutes les deux secondes au plus.</translation>
    </message>
    <message>
        <source>Tiếng để đếm: gói, hộp, chai, kg. Bỏ trống là phần.</source>
        <translation>Mot pour compter&#xa0;: gói, hộp, chai, kg. Vide = phần.</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <comment>to the next of the first steps</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Tiền</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Tiền (₫)</source>
        <translation>Montant (₫)</translation>
    </message>
    <message>
        <source>Tiền chuyển khoản</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Tiền hàng (₫)</source>
        <translation>Ventes (₫)</translation>
    </message>
    <message>
        <source>Tiền mặt</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Tiền này của đơn nào?</source>
        <translation>Pour quelle commande ?</translation>
    </message>
    <message>
        <source>Tiền về</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Toàn màn hình</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Trang Facebook</source>
        <translation>Page Facebook</translation>
    </message>
    <message>
        <source>Trang Facebook chưa có buổi live nào đang phát.</source>
        <translation>La Page Facebook n&apos;a pas encore de live en cours.</translation>
    </message>
    <message>
        <source>Trang chưa có buổi live nào đang phát, nên chưa thử đọc bình luận được.</source>
        <translation>La Page n&apos;a pas de live en cours : la lecture des commentaires n&apos;a pas pu être essayée.</translation>
    </message>
    <message>
        <source>Trang chỉ hiện phần đầu: bấm Xem thêm rồi chép lại.</source>
        <translation>La page ne montre que le début : Voir plus, puis recopiez.</translation>
    </message>
    <message>
        <source>Trang chỉ mở được một lúc; hết hạn thì bấm lại.</source>
        <translation>La page ne marche qu’un moment ; recommencez si elle a expiré.</translation>
    </message>
    <message>
        <source>Trang có món này, nếu có.</source>
        <translation>Page de ce produit, s’il y en a.</translation>
    </message>
    <message>
        <source>Trang có nút Thích, Trả lời</source>
        <translation>Page avec J’aime, Répondre</translation>
    </message>
    <message>
        <source>Trang của món</source>
        <translation>Page du produit</translation>
    </message>
    <message>
        <source>Trang kế</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Trang này cũ rồi.</source>
        <translation>Cette page n’est plus à jour.</translation>
    </message>
    <message>
        <source>Trang này không có gì.</source>
        <translation>Il n&apos;y a rien sur cette page.</translation>
    </message>
    <message>
        <source>Trang thẻ</source>
        <translation>Page de la carte</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Trang {page}/{pages}</source>
        <translation>Page {page}/{pages}</translation>
    </message>
    <message>
        <source>Trang đang phát nhiều buổi live: sẽ đọc buổi mới nhất.</source>
        <translation>La Page a plusieurs lives en cours : le plus récent sera lu.</translation>
    </message>
    <message>
        <source>Trang đang phát {count} buổi live. Đang đọc buổi mới nhất: {title}.</source>
        <translation>La Page a {count} lives en cours. Lecture du plus récent : {title}.</translation>
    </message>
    <message>
        <source>Trang “{title}” chưa có dòng tiêu đề.</source>
        <translation>La feuille « {title} » n’a pas de ligne de titres.</translation>
    </message>
    <message>
        <source>Trong 10 dòng đầu cần có: Mã, Tên, Giá. Hoặc dùng tệp mẫu.</source>
        <translation>Il faut dans les 10 premières lignes&#xa0;: Mã, Tên, Giá. Sinon, prenez le modèle.</translation>
    </message>
    <message>
        <source>Trong 10 dòng đầu cần có: Tên, Bình luận. Nên có thêm: Giờ, Nền tảng.</source>
        <translation>Dans les 10 premières lignes : Nom, Commentaire (Name, Comment). Mieux aussi : Time, Platform.</translation>
    </message>
    <message>
        <source>Trong Excel, lưu thành .xlsx rồi nhập lại.</source>
        <translation>Dans Excel, enregistrez en .xlsx, puis importez.</translation>
    </message>
    <message>
        <source>Trong Excel, lưu thành .xlsx.</source>
        <translation>Dans Excel, enregistrez en .xlsx.</translation>
    </message>
    <message>
        <source>Trong Global settings &gt; Mechanics, bật &quot;Enable remote API control of extension&quot; và &quot;Send chat messages to API server&quot;.</source>
        <translation>Dans Global settings &gt; Mechanics, activez « Enable remote API control of extension » et « Send chat messages to API server ».</translation>
    </message>
    <message>
        <source>Trong OBS đã có “{name}”, không phải của thẻ.</source>
        <translation>OBS a déjà «&#xa0;{name}&#xa0;», qui n’est pas la carte.</translation>
    </message>
    <message>
        <source>Trong OBS: Công cụ (Tools), Cài đặt máy chủ WebSocket, Hiện thông tin kết nối (Show Connect Info), rồi chép mật khẩu. Mật khẩu cất trong kho khóa của máy này.</source>
        <translation>Dans OBS : Outils, Paramètres du serveur WebSocket, Afficher les informations de connexion, puis copiez le mot de passe. Il reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Trong OneComme, dán liên kết của buổi live và bật nó lên.</source>
        <translation>Dans OneComme, collez le lien du live et activez-le.</translation>
    </message>
    <message>
        <source>Trong Streamer.bot, mở Platforms &gt; YouTube và đăng nhập bằng kênh của shop.</source>
        <translation>Dans Streamer.bot, ouvrez Platforms &gt; YouTube et connectez-vous avec la chaîne de la boutique.</translation>
    </message>
    <message>
        <source>Trong buổi live: chép bình luận rồi dán vào bằng Ctrl+V.</source>
        <translation>Pendant le live : copiez les commentaires et collez-les avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Trong ngoặc nhọn chỉ dùng: {names}.</source>
        <translation>Entre accolades, seulement : {names}.</translation>
    </message>
    <message>
        <source>Trong phần cài đặt, cho nó dùng máy chủ trên máy này (local server), cổng 3000.</source>
        <translation>Dans ses réglages, faites-lui utiliser le serveur de cet ordinateur (local server), port 3000.</translation>
    </message>
    <message>
        <source>Trong suốt</source>
        <translation>Transparent</translation>
    </message>
    <message numerus="yes">
        <source>Trong đó %n đơn chưa gửi, nay không còn địa chỉ.</source>
        <translation>
            <numerusform>Dont %n pas encore expédiée, désormais sans adresse.</numerusform>
            <numerusform>Dont %n pas encore expédiées, désormais sans adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trong đó đã giao (₫)</source>
        <translation>Dont livré (₫)</translation>
    </message>
    <message>
        <source>Trên Linux không có F2–F10: Ctrl+Alt với phím F là của máy.</source>
        <translation>Pas F2–F10 sous Linux : Ctrl+Alt avec une touche F est à l’ordinateur.</translation>
    </message>
    <message>
        <source>Trùng đơn</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Trước buổi live này.</source>
        <translation>Avant ce live.</translation>
    </message>
    <message>
        <source>Trước buổi live, nhờ một người lạ bình luận thử: phải thấy cả tên. Không thì dùng cách khác.</source>
        <translation>Avant le live, faites commenter un inconnu : son nom doit arriver aussi. Sinon, prenez un autre moyen.</translation>
    </message>
    <message>
        <source>Trước buổi này: {said}</source>
        <translation>Avant ce direct : {said}</translation>
    </message>
    <message>
        <source>Trước khi live</source>
        <translation>Avant le direct</translation>
    </message>
    <message>
        <source>Trả khi giao xong (₫)</source>
        <translation>À payer à la livraison (₫)</translation>
    </message>
    <message>
        <source>Trả lại gói {month}</source>
        <translation>Colis revenu {month}</translation>
    </message>
    <message>
        <source>Trả lại gói {month}: {why}</source>
        <translation>Colis revenu {month} : {why}</translation>
    </message>
    <message>
        <source>Trả lại tiền cho khách</source>
        <translation>Rembourser des clients</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Trả lời trên điện thoại.</source>
        <translation>Répondez sur le téléphone.</translation>
    </message>
    <message>
        <source>Trả lời vào một tin của người mua.</source>
        <translation>Répondez à un message d&apos;un acheteur.</translation>
    </message>
    <message>
        <source>Trả lời đơn vừa chốt</source>
        <translation>Répondre à la commande confirmée à l’instant</translation>
    </message>
    <message>
        <source>Trả được ngay (₫)</source>
        <translation>À payer maintenant (₫)</translation>
    </message>
    <message>
        <source>Trọng lượng</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Trợ giúp: các phím</source>
        <translation>Aide&#xa0;: les touches</translation>
    </message>
    <message>
        <source>Trục trặc</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Trừ {money} của {who}</source>
        <translation>{money} retenus à {who}</translation>
    </message>
    <message>
        <source>Trừ đi</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Tài khoản Shopee này đang bị khóa.</source>
        <translation>Ce compte Shopee est bloqué.</translation>
    </message>
    <message>
        <source>Tài khoản Viettel Post</source>
        <translation>Compte Viettel Post</translation>
    </message>
    <message>
        <source>Tài khoản này chưa cho ứng dụng quyền dùng.</source>
        <translation>Ce compte n&apos;a pas donné accès à l&apos;application.</translation>
    </message>
    <message>
        <source>Tài khoản này chưa được phép live trên Shopee.</source>
        <translation>Ce compte n&apos;a pas encore le droit de faire un direct sur Shopee.</translation>
    </message>
    <message>
        <source>Tài khoản này không được xem hoặc sửa trò chuyện của buổi live.</source>
        <translation>Ce compte ne peut ni lire ni modifier le chat de ce live.</translation>
    </message>
    <message>
        <source>Tách thành nhiều gói, hoặc gửi hãng khác.</source>
        <translation>Faites plusieurs colis, ou prenez un autre transporteur.</translation>
    </message>
    <message>
        <source>Tách thành nhiều món, mỗi món một mã.</source>
        <translation>Faites plusieurs produits, un code chacun.</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tên chủ tài khoản, không dấu, như ngân hàng ghi, để so khi quét thử.</source>
        <translation>Le nom du titulaire sans accents, comme l’écrit la banque, à comparer quand vous essayez le code.</translation>
    </message>
    <message>
        <source>Tên của bạn</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Tên của shop trong chat</source>
        <translation>Nom de la boutique dans le chat</translation>
    </message>
    <message>
        <source>Tên dài quá: có lẽ là lời nói.</source>
        <translation>Nom très long : peut-être le texte.</translation>
    </message>
    <message>
        <source>Tên hoặc mã BIN 6 số của ngân hàng, ví dụ Vietcombank hoặc 970436.</source>
        <translation>Nom de la banque ou son BIN à 6 chiffres, par exemple Vietcombank ou 970436.</translation>
    </message>
    <message>
        <source>Tên hợp tác xã</source>
        <translation>Nom de la coopérative</translation>
    </message>
    <message>
        <source>Tên hợp tác xã, hiện ở đầu cửa sổ.</source>
        <translation>Nom de la coopérative, en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Tên khác</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Tên khác “{name}” là mã của món khác.</source>
        <translation>Autre nom «&#xa0;{name}&#xa0;»&#xa0;: code d’un autre produit.</translation>
    </message>
    <message>
        <source>Tên khách trước, rồi mã và số. Tab chọn khách tối nay.</source>
        <translation>D’abord le nom, puis code et nombre. Tab choisit un spectateur.</translation>
    </message>
    <message>
        <source>Tên khách, mã và số, số điện thoại, địa chỉ</source>
        <translation>Nom, code et nombre, téléphone, adresse</translation>
    </message>
    <message>
        <source>Tên không có số điện thoại.</source>
        <translation>Un nom ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Tên loại “{key}” có dấu ; = : , hoặc ngoặc.</source>
        <translation>Le format «&#xa0;{key}&#xa0;» contient&#xa0;; =&#xa0;: , ou des parenthèses.</translation>
    </message>
    <message>
        <source>Tên loại “{key}” quá dài.</source>
        <translation>Nom de format «&#xa0;{key}&#xa0;» trop long.</translation>
    </message>
    <message>
        <source>Tên lên hình</source>
        <translation>Nom à l’écran</translation>
    </message>
    <message>
        <source>Tên miền trong mã truy xuất nguồn gốc GS1; chưa có riêng thì để id.gs1.org.</source>
        <translation>Domaine des codes de traçabilité GS1 ; id.gs1.org si vous n’en avez pas.</translation>
    </message>
    <message>
        <source>Tên miền truy xuất</source>
        <translation>Domaine de traçabilité</translation>
    </message>
    <message>
        <source>Tên miền truy xuất viết sai.</source>
        <translation>Le domaine de traçabilité est mal écrit.</translation>
    </message>
    <message>
        <source>Tên món</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Tên người chốt đơn trên máy này; sổ ghi lại ai làm việc gì.</source>
        <translation>Nom de qui confirme ici ; le registre note qui a fait quoi.</translation>
    </message>
    <message>
        <source>Tên ngắn để lên hình, khi tên đầy đủ quá dài.</source>
        <translation>Un nom court pour l’écran, si le nom complet est trop long.</translation>
    </message>
    <message>
        <source>Tên những cảnh trong OBS có thẻ sản phẩm.</source>
        <translation>Noms des scènes OBS avec une carte produit.</translation>
    </message>
    <message>
        <source>Tên những nguồn bình luận được nghe khi live; bật tắt ở trang Nguồn bình luận.</source>
        <translation>Les sources de commentaires écoutées en direct ; à régler sur la page Sources de commentaires.</translation>
    </message>
    <message>
        <source>Tên này đang mở ở tab khác. Tải lại trang để làm ở đây.</source>
        <translation>Ce poste est ouvert dans un autre onglet. Rechargez la page pour travailler ici.</translation>
    </message>
    <message>
        <source>Tên phông chữ đã cài trên máy, đủ dấu tiếng Việt. Để trống là phông của coop_live.</source>
        <translation>Nom d’une police de cet ordinateur avec tous les signes vietnamiens. Vide : celle de coop_live.</translation>
    </message>
    <message>
        <source>Tên rồi lời, không có giờ</source>
        <translation>Nom puis texte, sans heures</translation>
    </message>
    <message>
        <source>Tên tệp ảnh để cùng thư mục với bảng này.</source>
        <translation>Nom de la photo, dans le dossier de ce tableau.</translation>
    </message>
    <message>
        <source>Tên tỉnh hiện nay, ví dụ Gia Lai.</source>
        <translation>La province d’aujourd’hui, par exemple Gia Lai.</translation>
    </message>
    <message>
        <source>Tên và lời dính liền: chỗ tách là đoán.</source>
        <translation>Nom et texte collés : la coupure est supposée.</translation>
    </message>
    <message>
        <source>Tên xã, phường hiện nay, ví dụ Xã Ia Hrung.</source>
        <translation>La commune d’aujourd’hui, par exemple Xã Ia Hrung.</translation>
    </message>
    <message>
        <source>Tên đầy đủ, như ghi trên bao bì. Nhiều nhất 120 chữ.</source>
        <translation>Nom complet, comme sur l’emballage. 120 caractères au plus.</translation>
    </message>
    <message>
        <source>Tên, #số đơn, SĐT, mã món</source>
        <translation>Nom, nº, téléphone, code</translation>
    </message>
    <message>
        <source>Tên, giờ, rồi lời</source>
        <translation>Nom, heure, puis texte</translation>
    </message>
    <message>
        <source>Tên, lời, rồi giờ</source>
        <translation>Nom, texte, puis heure</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Tìm món</source>
        <translation>Chercher un produit</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Tìm tên, số, địa chỉ, mã</source>
        <translation>Nom, téléphone, adresse, code</translation>
    </message>
    <message>
        <source>Tìm đơn</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Tìm đơn tối nay</source>
        <translation>Chercher une commande de ce soir</translation>
    </message>
    <message>
        <source>Tìm đơn tối nay: tên, số đơn, số điện thoại, mã món</source>
        <translation>Chercher une commande : nom, numéro, téléphone, code produit</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tạo API Key, chép rồi dán vào đây.</source>
        <translation>Créez une clé API, copiez-la et collez-la ici.</translation>
    </message>
    <message>
        <source>Tạo API Token, chép rồi dán vào đây.</source>
        <translation>Créez un jeton API, copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>Tạo OAuth client ID, loại Desktop app. Chép Client ID và Client secret vào đây.</source>
        <translation>Créez un OAuth client ID de type Desktop app. Copiez ici Client ID et Client secret.</translation>
    </message>
    <message>
        <source>Tạo khóa mới trên Shopee Open Platform rồi dán vào.</source>
        <translation>Créez une nouvelle clé sur Shopee Open Platform et collez-la.</translation>
    </message>
    <message>
        <source>Tạo lại mã Trang, đánh dấu các quyền này, rồi dán vào.</source>
        <translation>Refaites le jeton de la Page en cochant ces autorisations, puis collez-le.</translation>
    </message>
    <message>
        <source>Tạo lại mã trong ứng dụng ngân hàng.</source>
        <translation>Refaites le code dans l&apos;application bancaire.</translation>
    </message>
    <message>
        <source>Tạo một bot trên Zalo Bot Platform.</source>
        <translation>Créez un bot sur Zalo Bot Platform.</translation>
    </message>
    <message>
        <source>Tạo ứng dụng khác rồi điền lại.</source>
        <translation>Créez une autre application et remplissez à nouveau.</translation>
    </message>
    <message>
        <source>Tải lại danh sách vận đơn từ trang của hãng, có mã vận đơn và trạng thái.</source>
        <translation>Téléchargez la liste avec codes et états.</translation>
    </message>
    <message>
        <source>Tải lại sao kê của những ngày có tiền về.</source>
        <translation>Téléchargez un relevé des jours où de l’argent est arrivé.</translation>
    </message>
    <message>
        <source>Tải lại sao kê từ ngân hàng.</source>
        <translation>Téléchargez de nouveau le relevé de la banque.</translation>
    </message>
    <message>
        <source>Tải lại sao kê với ngày kiểu 22/11/2026, hoặc dạng Excel.</source>
        <translation>Téléchargez le relevé avec des dates comme 22/11/2026, ou en Excel.</translation>
    </message>
    <message>
        <source>Tải lại trang.</source>
        <translation>Rechargez la page.</translation>
    </message>
    <message>
        <source>Tải sao kê của ít ngày hơn.</source>
        <translation>Téléchargez un relevé de moins de jours.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Tập bao lâu</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tập dượt</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Tập dượt không mở bàn thứ hai.</source>
        <translation>Une répétition n’ouvre pas le second poste.</translation>
    </message>
    <message>
        <source>Tập dượt không mở cầu nối.</source>
        <translation>Une répétition n’ouvre pas le relais.</translation>
    </message>
    <message>
        <source>Tập dượt một buổi live</source>
        <translation>Répéter un direct</translation>
    </message>
    <message>
        <source>Tập dượt trước</source>
        <translation>Répéter d’abord</translation>
    </message>
    <message>
        <source>Tập lại</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Tắt bớt chương trình rồi thử lại.</source>
        <translation>Fermez quelques programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Tắt bớt một nguồn, kẻo mỗi đơn thành hai.</source>
        <translation>Coupez l&apos;une d&apos;elles, sinon chaque commande vient deux fois.</translation>
    </message>
    <message>
        <source>Tắt giọng đọc</source>
        <translation>Couper la voix</translation>
    </message>
    <message>
        <source>Tắt mọi tiếng báo và giọng đọc, để người xem không nghe thấy.</source>
        <translation>Coupe tous les sons et la voix, pour que les spectateurs n’entendent rien.</translation>
    </message>
    <message>
        <source>Tắt trang thẻ</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Tệp CSV</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Tệp Excel bị hỏng hoặc chép chưa xong.</source>
        <translation>Fichier Excel abîmé ou mal copié.</translation>
    </message>
    <message>
        <source>Tệp Excel mở ra quá lớn.</source>
        <translation>Excel trop gros une fois ouvert.</translation>
    </message>
    <message>
        <source>Tệp JSON bị hỏng.</source>
        <translation>Fichier JSON abîmé.</translation>
    </message>
    <message>
        <source>Tệp JSON này không phải danh mục món.</source>
        <translation>Ce JSON n’est pas un catalogue de produits.</translation>
    </message>
    <message>
        <source>Tệp JSON từng dòng</source>
        <translation>Fichier JSON par ligne</translation>
    </message>
    <message>
        <source>Tệp PNG hoặc SVG có nền trong suốt. Để trống là không có logo.</source>
        <translation>Un fichier PNG ou SVG à fond transparent. Vide : pas de logo.</translation>
    </message>
    <message>
        <source>Tệp chưa có gì.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Tệp cài đặt bị hỏng.</source>
        <translation>Fichier de réglages abîmé.</translation>
    </message>
    <message>
        <source>Tệp có hơn {most} món.</source>
        <translation>Plus de {most} produits dans le fichier.</translation>
    </message>
    <message>
        <source>Tệp có mật khẩu, hoặc là Excel đời cũ.</source>
        <translation>Fichier à mot de passe, ou vieil Excel.</translation>
    </message>
    <message>
        <source>Tệp dài quá: chỉ đọc {most} dòng đầu.</source>
        <translation>Fichier trop long : seules les {most} premières lignes sont lues.</translation>
    </message>
    <message>
        <source>Tệp dùng bảng chữ cũ, đoán là Windows-1258.</source>
        <translation>Vieux codage du texte, sans doute Windows-1258.</translation>
    </message>
    <message>
        <source>Tệp dùng bảng chữ cũ, đoán là Windows-1258: xem lại dấu tiếng Việt.</source>
        <translation>Fichier en anciennes lettres, supposé Windows-1258 : vérifiez les accents vietnamiens.</translation>
    </message>
    <message numerus="yes">
        <source>Tệp ghi tạm có %n đơn.</source>
        <translation>
            <numerusform>Le fichier de secours contient %n commande.</numerusform>
            <numerusform>Le fichier de secours contient %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tệp lớn hơn 20 MB.</source>
        <translation>Le fichier dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>Tệp mẫu</source>
        <translation>Fichier modèle</translation>
    </message>
    <message>
        <source>Tệp mẫu {file} không phải chữ UTF-8.</source>
        <translation>Le modèle {file} n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Tệp mẫu {file} quá lớn.</source>
        <translation>Le modèle {file} est trop grand.</translation>
    </message>
    <message>
        <source>Tệp sổ bị hỏng.</source>
        <translation>Livre abîmé.</translation>
    </message>
    <message>
        <source>Tệp sổ {name} đã bị dời hoặc xoá.</source>
        <translation>Le livre {name} a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Tệp {carrier}</source>
        <translation>Fichier {carrier}</translation>
    </message>
    <message>
        <source>Tệp {name} chưa có gì.</source>
        <translation>Le fichier {name} est vide.</translation>
    </message>
    <message>
        <source>Tệp …</source>
        <translation>Fichier …</translation>
    </message>
    <message>
        <source>Tỉnh người gửi</source>
        <translation>Province de l’expéditeur</translation>
    </message>
    <message>
        <source>Tỉnh, thành nay</source>
        <translation>Province actuelle</translation>
    </message>
    <message>
        <source>Tốc độ đọc</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Tốc độ đọc, số tiếng trong một phút.</source>
        <translation>Vitesse de lecture, en mots par minute.</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Tối nay</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tối nay chưa có đơn nào như vậy.</source>
        <translation>Pas de telle commande ce soir.</translation>
    </message>
    <message>
        <source>Tối nay live trên {names}</source>
        <translation>Ce soir en direct sur {names}</translation>
    </message>
    <message>
        <source>Tối trước: {value}</source>
        <translation>La dernière fois : {value}</translation>
    </message>
    <message numerus="yes">
        <source>Tốt hơn lần trước %n điểm.</source>
        <translation>
            <numerusform>%n point de plus que la dernière fois.</numerusform>
            <numerusform>%n points de plus que la dernière fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tốt rồi. Tập thêm một lần là chắc tay.</source>
        <translation>Bien. Encore une fois et ce sera sûr.</translation>
    </message>
    <message>
        <source>Tồn</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Tồn</source>
        <comment>stock</comment>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Tồn của {name} đã đổi, không hoàn tác được.</source>
        <translation>Le stock de {name} a changé ; annulation impossible.</translation>
    </message>
    <message>
        <source>Tồn kho không thể âm.</source>
        <translation>Le stock ne peut être négatif.</translation>
    </message>
    <message>
        <source>Tồn loại {key}</source>
        <translation>Stock du format {key}</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tổng các loại. Sửa ở từng dòng bên dưới.</source>
        <translation>Total des formats. Modifiez les lignes dessous.</translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Tổng phí {money}</source>
        <translation>Total des frais {money}</translation>
    </message>
    <message>
        <source>Tổng theo món</source>
        <translation>Totaux par produit</translation>
    </message>
    <message>
        <source>Tới chữ</source>
        <translation>Aller aux mots</translation>
    </message>
    <message>
        <source>Tới chữ này trong bài</source>
        <translation>Aller à ces mots dans le texte</translation>
    </message>
    <message>
        <source>Tới từng điều</source>
        <translation>D’un point à l’autre</translation>
    </message>
    <message>
        <source>Từ {begin} đến {end}.</source>
        <translation>De {begin} à {end}.</translation>
    </message>
    <message>
        <source>Từng bước</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Từng món</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Tự chọn</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Tự mở: {page}</source>
        <translation>Ouvrez vous-même : {page}</translation>
    </message>
    <message>
        <source>Tự xem rồi đánh dấu</source>
        <translation>Vérifiez, puis cochez</translation>
    </message>
    <message>
        <source>Tự đọc tiền về</source>
        <translation>Lecture automatique</translation>
    </message>
    <message>
        <source>Tự đọc tiền về qua</source>
        <translation>Lire les paiements par</translation>
    </message>
    <message>
        <source>User ID Shopee</source>
        <translation>User ID Shopee</translation>
    </message>
    <message>
        <source>User ID của Shopee không đúng.</source>
        <translation>Le User ID Shopee est faux.</translation>
    </message>
    <message>
        <source>VCA Mark chưa có đường nào cho chương trình đọc bình luận.</source>
        <translation>VCA Mark n’a pas encore de voie pour qu’un programme lise les commentaires.</translation>
    </message>
    <message>
        <source>Video này không phải buổi live.</source>
        <translation>Cette vidéo n&apos;est pas un live.</translation>
    </message>
    <message>
        <source>Viettel Post không cho máy hỏi hàng đang ở đâu.</source>
        <translation>Viettel Post ne dit pas aux programmes où est un colis.</translation>
    </message>
    <message>
        <source>Viettel Post không cho máy tra theo mã của mình.</source>
        <translation>Viettel Post ne permet pas la recherche par notre référence.</translation>
    </message>
    <message>
        <source>Viettel Post không nhận tài khoản hoặc mật khẩu.</source>
        <translation>Viettel Post refuse le compte ou le mot de passe.</translation>
    </message>
    <message>
        <source>Viettel Post nhận tài khoản này.</source>
        <translation>Viettel Post accepte ce compte.</translation>
    </message>
    <message>
        <source>Viettel Post đã có một vận đơn mang mã {reference}.</source>
        <translation>Viettel Post a déjà un colis sous la référence {reference}.</translation>
    </message>
    <message>
        <source>Viettel Post đọc địa chỉ này ra một nơi khác.</source>
        <translation>Viettel Post lit cette adresse comme un autre lieu.</translation>
    </message>
    <message>
        <source>Viettel Post: chưa có tài khoản và mật khẩu.</source>
        <translation>Viettel Post : il manque le compte et le mot de passe.</translation>
    </message>
    <message>
        <source>Viết lại bằng chữ không dấu và chữ số.</source>
        <translation>Écrivez-le avec des lettres sans accent et des chiffres.</translation>
    </message>
    <message>
        <source>Viết lại câu khác, ngắn hơn.</source>
        <translation>Écrivez autre chose, plus court.</translation>
    </message>
    <message>
        <source>Viết lại xã, tỉnh cho rõ, hoặc chọn hãng khác.</source>
        <translation>Récrivez commune et province, ou changez de transporteur.</translation>
    </message>
    <message>
        <source>Viết lại địa chỉ cho gọn, hoặc chọn hãng khác.</source>
        <translation>Raccourcissez l&apos;adresse, ou choisissez un autre transporteur.</translation>
    </message>
    <message>
        <source>Viết lại, ví dụ: {plain}</source>
        <translation>Réécrivez, par exemple : {plain}</translation>
    </message>
    <message>
        <source>Viết mỗi cột một khúc [[column]].</source>
        <translation>Écrivez une partie [[column]] par colonne.</translation>
    </message>
    <message>
        <source>Viết ngắn hơn {most} chữ.</source>
        <translation>Écrivez moins de {most} caractères.</translation>
    </message>
    <message>
        <source>Viết ngắn lại, không dấu.</source>
        <translation>Écrivez plus court, sans accents.</translation>
    </message>
    <message>
        <source>Viết ngắn lại.</source>
        <translation>Écrivez moins long.</translation>
    </message>
    <message>
        <source>Viết ngắn lại. Không tự cắt, vì mã đơn bị cắt là xác nhận nhầm đơn.</source>
        <translation>Écrivez plus court. Rien n&apos;est coupé d&apos;office : un code coupé confirmerait la mauvaise commande.</translation>
    </message>
    <message>
        <source>Viết như trong tệp mẫu có sẵn.</source>
        <translation>Écrivez comme dans l’exemple.</translation>
    </message>
    <message>
        <source>Viết năm, tháng, ngày, mỗi thứ hai số: 261102 là 02/11/2026.</source>
        <translation>Écrivez année, mois et jour sur deux chiffres : 261102 pour le 02/11/2026.</translation>
    </message>
    <message>
        <source>Viết năm-tháng-ngày: 2026-11-02.</source>
        <translation>Écrivez année-mois-jour : 2026-11-02.</translation>
    </message>
    <message>
        <source>Viết vài chữ rồi gửi lại.</source>
        <translation>Écrivez quelques mots et renvoyez.</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Việc này chưa làm được.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Việc này cần phần vẽ của cửa sổ.</source>
        <translation>Cela demande la partie dessin de la fenêtre.</translation>
    </message>
    <message>
        <source>Vào Cài đặt, chọn ngân hàng và điền số tài khoản.</source>
        <translation>Dans les réglages, choisissez la banque et saisissez le numéro de compte.</translation>
    </message>
    <message>
        <source>Vào Cài đặt, gõ lại tên ngân hàng nhận tiền.</source>
        <translation>Dans les réglages, retapez le nom de la banque qui reçoit l’argent.</translation>
    </message>
    <message>
        <source>Vào Cài đặt, điền đường dẫn Zalo hoặc Messenger của hợp tác xã.</source>
        <translation>Dans les réglages, saisissez le lien Zalo ou Messenger de la coopérative.</translation>
    </message>
    <message>
        <source>Vào Sau live, Thanh toán rồi dán chìa khóa.</source>
        <translation>Allez dans Après le direct, Paiements, et collez la clé.</translation>
    </message>
    <message>
        <source>Vào chuẩn bị</source>
        <translation>Aller à Préparer</translation>
    </message>
    <message>
        <source>Vào live</source>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>Vào live thật</source>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>Vào live, kết thúc live (bấm hai lần)</source>
        <translation>Passer en direct, terminer (deux appuis)</translation>
    </message>
    <message>
        <source>Vào trang</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Vào trang Casso, mở doanh nghiệp, mục Tích hợp.</source>
        <translation>Sur le site de Casso, ouvrez l’entreprise, puis Intégrations (Tích hợp).</translation>
    </message>
    <message>
        <source>Vào trang SePay, mở Cấu hình công ty, mục API.</source>
        <translation>Sur le site de SePay, ouvrez les réglages de l’entreprise (Cấu hình công ty), puis API.</translation>
    </message>
    <message>
        <source>Vào Đang live (Ctrl+2), bấm Ctrl+V. Xem lại, rồi bấm Enter để thêm.</source>
        <translation>Allez dans En direct (Ctrl+2) et appuyez sur Ctrl+V. Relisez, puis Enter pour ajouter.</translation>
    </message>
    <message>
        <source>Vì sao bỏ?</source>
        <translation>Pourquoi refuser ?</translation>
    </message>
    <message>
        <source>Vì sao bỏ? Enter để bỏ, Esc để thôi.</source>
        <translation>Pourquoi refuser&#xa0;? Enter pour refuser, Esc pour laisser.</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Ví dụ 85000 là 85.000đ.</source>
        <translation>Par exemple 85000 pour 85.000đ.</translation>
    </message>
    <message>
        <source>Ví dụ 970436, hoặc gõ tên ngân hàng.</source>
        <translation>Par exemple 970436, ou tapez le nom de la banque.</translation>
    </message>
    <message>
        <source>Ví dụ LO-2611A.</source>
        <translation>Par exemple LO-2611A.</translation>
    </message>
    <message>
        <source>Ví dụ id.gs1.org, hoặc tên miền của hợp tác xã: htx.vn</source>
        <translation>Par exemple id.gs1.org, ou le domaine de la coopérative : htx.vn</translation>
    </message>
    <message>
        <source>Ví dụ:</source>
        <translation>Par exemple :</translation>
    </message>
    <message>
        <source>Ví dụ: giao giờ hành chính</source>
        <translation>Ex. livrer aux heures de bureau</translation>
    </message>
    <message>
        <source>Vẫn bán thì bấm Enter lần nữa trong 5 giây.</source>
        <translation>Pour vendre quand même, Entrée encore une fois sous 5 secondes.</translation>
    </message>
    <message>
        <source>Vẫn gộp thì bấm M lần nữa trong 5 giây.</source>
        <translation>Pour fusionner quand même, M encore une fois sous 5 secondes.</translation>
    </message>
    <message>
        <source>Vẫn vào live</source>
        <translation>Passer quand même</translation>
    </message>
    <message>
        <source>Vẫn đưa</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Vẫn đưa lên hình điều bị giữ lại (bấm hai lần)</source>
        <translation>Montrer quand même ce qui est retenu (deux fois)</translation>
    </message>
    <message>
        <source>Vẫn đọc được bình luận. Trả lời khách trên điện thoại.</source>
        <translation>Les commentaires sont toujours lus. Répondez aux clients sur le téléphone.</translation>
    </message>
    <message>
        <source>Vận đơn {code} đã sang bước khác.</source>
        <translation>Le colis {code} a avancé entre-temps.</translation>
    </message>
    <message>
        <source>Vẻ riêng của hợp tác xã</source>
        <translation>L’habit de la coopérative</translation>
    </message>
    <message>
        <source>Vẽ thẻ cho hình dọc 9:16; khi nối được OBS thì theo khung hình của OBS.</source>
        <translation>Dessine les cartes pour une image verticale, 9:16 ; dès qu’OBS répond, son canevas décide.</translation>
    </message>
    <message>
        <source>Vẽ thẻ cần cửa sổ: gọi “coop-live card”.</source>
        <translation>La carte veut une fenêtre&#xa0;: «&#xa0;coop-live card&#xa0;».</translation>
    </message>
    <message>
        <source>Về Chuẩn bị</source>
        <translation>Retour à Préparer</translation>
    </message>
    <message>
        <source>Về cửa sổ chính</source>
        <translation>Retour à la fenêtre principale</translation>
    </message>
    <message>
        <source>Vừa bằng số còn nợ của {numbers} cộng lại.</source>
        <translation>C’est exactement ce que {numbers} doivent ensemble.</translation>
    </message>
    <message>
        <source>Vừa đặt vừa hỏi. Chốt xong rồi trả lời.</source>
        <translation>Une commande et une question. Confirmez, puis répondez.</translation>
    </message>
    <message>
        <source>Webhook có chữ ký</source>
        <translation>Webhooks signés</translation>
    </message>
    <message>
        <source>XN quảng cáo</source>
        <translation>Accord publicité</translation>
    </message>
    <message>
        <source>Xanh dương</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Xanh lá</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Xem buổi live đang phát chưa, và sản phẩm đã có trong buổi live chưa.</source>
        <translation>Vérifiez que le live est en cours et que le produit y figure.</translation>
    </message>
    <message>
        <source>Xem bảng phím</source>
        <translation>Voir les touches</translation>
    </message>
    <message>
        <source>Xem các dòng trên.</source>
        <translation>Voyez les lignes plus haut.</translation>
    </message>
    <message>
        <source>Xem cách viết ở tệp mẫu.</source>
        <translation>Voyez comment faire dans le modèle.</translation>
    </message>
    <message>
        <source>Xem có thiếu dấu ngoặc kép hay dấu = không.</source>
        <translation>Voyez s’il manque un guillemet ou un =.</translation>
    </message>
    <message>
        <source>Xem dòng này trong tệp, ghi tay nếu cần.</source>
        <translation>Regardez cette ligne dans le fichier ; notez-la à la main au besoin.</translation>
    </message>
    <message>
        <source>Xem gì</source>
        <translation>Que voir</translation>
    </message>
    <message>
        <source>Xem hết</source>
        <translation>Tout voir</translation>
    </message>
    <message numerus="yes">
        <source>Xem hết (%n)</source>
        <translation>
            <numerusform>Tout voir (%n)</numerusform>
            <numerusform>Tout voir (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem khung trò chuyện trước khi gửi lại.</source>
        <translation>Regardez le chat avant de la renvoyer.</translation>
    </message>
    <message numerus="yes">
        <source>Xem lại %n chỗ</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem lại ba bước đầu</source>
        <translation>Revoir les trois premiers pas</translation>
    </message>
    <message>
        <source>Xem lại ba mã ở trang Chuẩn bị, hoặc hỏi TikTok xem còn quyền không.</source>
        <translation>Vérifiez les trois codes à la page Préparer, ou demandez à TikTok si l&apos;accès est toujours accordé.</translation>
    </message>
    <message>
        <source>Xem lại bảng quyết toán.</source>
        <translation>Revoyez le décompte.</translation>
    </message>
    <message>
        <source>Xem lại có thừa hay thiếu số 0 không.</source>
        <translation>Voyez s’il y a un 0 de trop ou de moins.</translation>
    </message>
    <message>
        <source>Xem lại có thừa số 0 không.</source>
        <translation>Voyez s’il y a un 0 en trop.</translation>
    </message>
    <message>
        <source>Xem lại cột Tồn.</source>
        <translation>Vérifiez la colonne Stock.</translation>
    </message>
    <message>
        <source>Xem lại danh sách thanh toán.</source>
        <translation>Revoyez la liste des paiements.</translation>
    </message>
    <message>
        <source>Xem lại dấu tiếng Việt. Sai thì lưu thành .xlsx.</source>
        <translation>Vérifiez les accents vietnamiens. Sinon, enregistrez en .xlsx.</translation>
    </message>
    <message>
        <source>Xem lại hai ngày trên giấy.</source>
        <translation>Vérifiez les deux jours sur le papier.</translation>
    </message>
    <message>
        <source>Xem lại hai ngày.</source>
        <translation>Revoyez les deux dates.</translation>
    </message>
    <message>
        <source>Xem lại khung khách rồi sửa bằng tay.</source>
        <translation>Voyez le panneau du client et corrigez à la main.</translation>
    </message>
    <message>
        <source>Xem lại loa và âm lượng.</source>
        <translation>Vérifiez haut-parleur et volume.</translation>
    </message>
    <message>
        <source>Xem lại mã buổi live, và mã Trang có đủ quyền {names} không.</source>
        <translation>Vérifiez le lien du live, et si le jeton de la Page a les autorisations {names}.</translation>
    </message>
    <message>
        <source>Xem lại mã sản phẩm và mã gian hàng Shopee.</source>
        <translation>Vérifiez les numéros Shopee du produit et de la boutique.</translation>
    </message>
    <message>
        <source>Xem lại mật khẩu ở trang Chuẩn bị.</source>
        <translation>Vérifiez le mot de passe à la page Préparer.</translation>
    </message>
    <message>
        <source>Xem lại ngày.</source>
        <translation>Revoyez la date.</translation>
    </message>
    <message>
        <source>Xem lại rồi bấm Enter lần nữa.</source>
        <translation>Relisez, puis appuyez encore sur Entrée.</translation>
    </message>
    <message>
        <source>Xem lại rồi bấm lần nữa.</source>
        <translation>Regardez-la, puis appuyez encore.</translation>
    </message>
    <message>
        <source>Xem lại số in trên thẻ.</source>
        <translation>Revoyez le numéro sur la carte.</translation>
    </message>
    <message>
        <source>Xem lại tem: có phải của mình không?</source>
        <translation>Regardez l’étiquette : est-elle à vous ?</translation>
    </message>
    <message>
        <source>Xem lại trang live, thiếu thì chép rồi dán vào.</source>
        <translation>Regardez la page du direct ; copiez ce qui manque et collez-le.</translation>
    </message>
    <message>
        <source>Xem lại tên cảnh.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Xem lại tình trạng của đơn.</source>
        <translation>Vérifiez l&apos;état de la commande.</translation>
    </message>
    <message>
        <source>Xem lại vận đơn.</source>
        <translation>Revoyez le colis.</translation>
    </message>
    <message>
        <source>Xem lại đơn #{number}.</source>
        <translation>Regardez la commande nº {number}.</translation>
    </message>
    <message>
        <source>Xem lại đơn rồi sửa bằng tay.</source>
        <translation>Revoyez la commande, puis modifiez-la à la main.</translation>
    </message>
    <message>
        <source>Xem lại đơn trên hàng chờ.</source>
        <translation>Revoyez la commande dans la file.</translation>
    </message>
    <message>
        <source>Xem lại đơn, hoặc tạo trên khachhang.ghn.vn.</source>
        <translation>Vérifiez la commande, ou créez-la sur khachhang.ghn.vn.</translation>
    </message>
    <message>
        <source>Xem lại đơn, hoặc tạo trên trang khách hàng của GHTK.</source>
        <translation>Vérifiez la commande, ou créez-la sur la page client de GHTK.</translation>
    </message>
    <message>
        <source>Xem lại đơn, hoặc tạo trên viettelpost.vn.</source>
        <translation>Vérifiez la commande, ou créez-la sur viettelpost.vn.</translation>
    </message>
    <message>
        <source>Xem lại địa chỉ và tài khoản đã đăng nhập.</source>
        <translation>Vérifiez l&apos;adresse et le compte connecté.</translation>
    </message>
    <message>
        <source>Xem lại địa chỉ, hoặc chọn hãng khác.</source>
        <translation>Vérifiez l&apos;adresse, ou choisissez un autre transporteur.</translation>
    </message>
    <message>
        <source>Xem mã cửa hàng trong Cài đặt.</source>
        <translation>Vérifiez le numéro de boutique dans les réglages.</translation>
    </message>
    <message>
        <source>Xem mạng và khóa luồng, rồi phát lại trong OBS.</source>
        <translation>Vérifiez le réseau et la clé de flux, puis relancez dans OBS.</translation>
    </message>
    <message>
        <source>Xem mạng, rồi bấm Thử lần nữa.</source>
        <translation>Vérifiez le réseau, puis appuyez encore sur Essayer.</translation>
    </message>
    <message>
        <source>Xem nguồn bình luận</source>
        <translation>Voir les sources de commentaires</translation>
    </message>
    <message>
        <source>Xem nối được chưa, đọc được gì. Thử lúc đang live thì biết rõ nhất.</source>
        <translation>Montre si ça se connecte et ce qui se lit. Un essai pendant un direct en dit le plus.</translation>
    </message>
    <message>
        <source>Xem quyền và gói của Zalo OA. Đang thử lại.</source>
        <translation>Vérifiez les droits et la formule du Zalo OA. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Xem số cổng trong OBS: Công cụ.</source>
        <translation>Voir le port dans OBS&#xa0;: Outils.</translation>
    </message>
    <message>
        <source>Xem theo</source>
        <translation>Afficher par</translation>
    </message>
    <message numerus="yes">
        <source>Xem thử: %n khoản khớp đơn, {amount}. Chưa ghi gì.</source>
        <translation>
            <numerusform>Essai : %n virement paie une commande, {amount}. Rien n’a été noté.</numerusform>
            <numerusform>Essai : %n virements paient des commandes, {amount}. Rien n’a été noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem trang</source>
        <translation>Page du produit</translation>
    </message>
    <message>
        <source>Xem trong OBS: Công cụ, WebSocket. Mật khẩu cất trong kho khóa của máy.</source>
        <translation>Voir dans OBS&#xa0;: Outils, WebSocket. Le mot de passe est gardé dans le trousseau de l’ordinateur.</translation>
    </message>
    <message>
        <source>Xem trong OBS: Công cụ.</source>
        <translation>Voir Outils dans OBS.</translation>
    </message>
    <message>
        <source>Xem trong chat.</source>
        <translation>Regardez dans le chat.</translation>
    </message>
    <message>
        <source>Xem trong ứng dụng ngân hàng, ghi tay nếu cần.</source>
        <translation>Regardez dans l’application de la banque ; notez à la main au besoin.</translation>
    </message>
    <message>
        <source>Xem trên trang khách hàng của GHTK.</source>
        <translation>Regardez sur la page client de GHTK.</translation>
    </message>
    <message>
        <source>Xem trên viettelpost.vn.</source>
        <translation>Voyez sur viettelpost.vn.</translation>
    </message>
    <message>
        <source>Xem trên viettelpost.vn: của đơn này thì ghi mã vào đây, không thì ghi là không có.</source>
        <translation>Voyez sur viettelpost.vn : si c&apos;est cette commande, écrivez son code ici, sinon dites qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Xem trên điện thoại rồi mới gửi lại.</source>
        <translation>Regardez sur le téléphone avant de renvoyer.</translation>
    </message>
    <message>
        <source>Xem trên điện thoại trước khi gửi lại.</source>
        <translation>Regardez sur le téléphone avant de renvoyer.</translation>
    </message>
    <message>
        <source>Xem tệp có còn đó và mở được không.</source>
        <translation>Voyez si le fichier est là et s’ouvre.</translation>
    </message>
    <message>
        <source>Xem từng chỗ</source>
        <translation>Parcourir les points</translation>
    </message>
    <message>
        <source>Xem điểm</source>
        <translation>Voir le score</translation>
    </message>
    <message>
        <source>Xem đĩa còn chỗ không rồi nhập lại.</source>
        <translation>Voyez s’il reste de la place, puis réimportez.</translation>
    </message>
    <message>
        <source>Xem đĩa còn chỗ và cho phép ghi không.</source>
        <translation>Voyez si le disque a de la place et permet d’écrire.</translation>
    </message>
    <message>
        <source>Xem địa chỉ của cửa hàng ở đó: GHN đến lấy hàng ở nơi ấy.</source>
        <translation>Vérifiez-y l&apos;adresse de la boutique : c&apos;est là que GHN enlève les colis.</translation>
    </message>
    <message>
        <source>Xem ổ đĩa còn chỗ và ghi được không.</source>
        <translation>Voyez si le disque a de la place et s’il est inscriptible.</translation>
    </message>
    <message>
        <source>Xem ổ đĩa còn chỗ và thư mục có cho ghi không.</source>
        <translation>Voyez si le disque a de la place et permet d’écrire.</translation>
    </message>
    <message>
        <source>Xem ở trang Gửi hàng; muốn đổi hãng thì hủy vận đơn trước.</source>
        <translation>Voyez la page Envois ; pour changer de transporteur, annulez d’abord le colis.</translation>
    </message>
    <message>
        <source>Xin TikTok cho đọc dữ liệu trên máy (Local Data Access). Không được thì dùng TikFinity.</source>
        <translation>Demandez à TikTok le Local Data Access. S&apos;il n&apos;est pas accordé, utilisez TikFinity.</translation>
    </message>
    <message>
        <source>Xin cấp lại, rồi ghi giấy mới vào hồ sơ của món.</source>
        <translation>Faites-le renouveler, puis inscrivez le nouveau papier dans la fiche du produit.</translation>
    </message>
    <message>
        <source>Xin khách chuyển khoản trước một phần, hoặc chọn hãng khác.</source>
        <translation>Demandez au client d&apos;en payer une partie d&apos;avance, ou choisissez un autre transporteur.</translation>
    </message>
    <message>
        <source>Xin khách chuyển khoản trước, hoặc gửi hãng khác.</source>
        <translation>Demandez un virement d’abord, ou prenez un autre transporteur.</translation>
    </message>
    <message>
        <source>Xin quyền Livestream Management cho ứng dụng. Shopee quyết định có cho hay không.</source>
        <translation>Demandez l&apos;autorisation Livestream Management pour l&apos;application. Shopee décide de l&apos;accorder ou non.</translation>
    </message>
    <message>
        <source>Xin quyền này trên Shopee Open Platform. Trong lúc chờ, hãy dán bình luận vào.</source>
        <translation>Demandez-la sur Shopee Open Platform. En attendant, collez les commentaires.</translation>
    </message>
    <message>
        <source>Xin quyền trong trang ứng dụng của Lazada.</source>
        <translation>Demandez-la sur la page de l&apos;application chez Lazada.</translation>
    </message>
    <message>
        <source>Xin quyền đọc tin nhắn cho ứng dụng.</source>
        <translation>Demandez l&apos;accès aux messages pour l&apos;application.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Xong hết. Mọi đơn đều đủ số điện thoại và địa chỉ.</source>
        <translation>Tout est fait. Chaque commande a téléphone et adresse.</translation>
    </message>
    <message>
        <source>Xong rồi!</source>
        <translation>C&apos;est fait !</translation>
    </message>
    <message>
        <source>Xong rồi. Tập một buổi cho quen tay?</source>
        <translation>C’est prêt. Une répétition pour se faire la main ?</translation>
    </message>
    <message>
        <source>Xoá bớt tệp rồi thử lại.</source>
        <translation>Effacez des fichiers, réessayez.</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Xuất lại tệp, hoặc dùng tệp mẫu.</source>
        <translation>Réexportez le fichier, ou prenez le modèle.</translation>
    </message>
    <message>
        <source>Xuất phiếu đơn</source>
        <translation>Exporter les bons</translation>
    </message>
    <message>
        <source>Xuất quyết toán</source>
        <translation>Exporter le décompte</translation>
    </message>
    <message>
        <source>Xuất tệp cho hãng, hoặc chọn GHN, GHTK, Viettel Post.</source>
        <translation>Exportez un fichier pour lui, ou choisissez GHN, GHTK ou Viettel Post.</translation>
    </message>
    <message>
        <source>Xuất từng buổi live, hoặc xuất CSV.</source>
        <translation>Exportez un live à la fois, ou un CSV.</translation>
    </message>
    <message>
        <source>Xuất để gửi</source>
        <translation>Exporter pour expédier</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Xã viên</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Xã viên làm ra món này.</source>
        <translation>Membre qui fait ce produit.</translation>
    </message>
    <message>
        <source>Xã, phường có thể là</source>
        <translation>Communes possibles</translation>
    </message>
    <message>
        <source>Xã, phường hiện nay</source>
        <translation>Commune actuelle</translation>
    </message>
    <message>
        <source>Xã, phường nay</source>
        <translation>Commune actuelle</translation>
    </message>
    <message>
        <source>Xã, phường người gửi</source>
        <translation>Commune de l’expéditeur</translation>
    </message>
    <message>
        <source>Xóa bớt tệp, hoặc lưu sang ổ khác.</source>
        <translation>Effacez des fichiers, ou changez de disque.</translation>
    </message>
    <message>
        <source>Xóa các cột thừa rồi lưu lại.</source>
        <translation>Effacez les colonnes en trop, réenregistrez.</translation>
    </message>
    <message>
        <source>Xóa các dòng thừa rồi lưu lại.</source>
        <translation>Effacez les lignes en trop, réenregistrez.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>YouTube bảo hỏi chậm lại.</source>
        <translation>YouTube demande d&apos;aller moins vite.</translation>
    </message>
    <message>
        <source>YouTube chỉ cho hỏi {seconds} giây một lần: bình luận về chậm.</source>
        <translation>YouTube ne répond que toutes les {seconds} secondes : les commentaires arrivent en retard.</translation>
    </message>
    <message>
        <source>YouTube không nhận yêu cầu này ({reason}).</source>
        <translation>YouTube n&apos;accepte pas cette demande ({reason}).</translation>
    </message>
    <message>
        <source>YouTube không nhận đăng nhập này.</source>
        <translation>YouTube n&apos;accepte pas cette connexion.</translation>
    </message>
    <message>
        <source>YouTube không thấy phòng trò chuyện của buổi live.</source>
        <translation>YouTube ne trouve pas le chat du live.</translation>
    </message>
    <message>
        <source>YouTube không thấy phòng trò chuyện này.</source>
        <translation>YouTube ne trouve pas ce chat.</translation>
    </message>
    <message>
        <source>YouTube không thấy video này.</source>
        <translation>YouTube ne trouve pas cette vidéo.</translation>
    </message>
    <message>
        <source>YouTube …, nhờ Streamer.bot</source>
        <translation>YouTube … par Streamer.bot</translation>
    </message>
    <message>
        <source>YouTube, TikTok …, nhờ OneComme</source>
        <translation>YouTube, TikTok … par OneComme</translation>
    </message>
    <message>
        <source>Zalo Bot</source>
        <translation>Zalo Bot</translation>
    </message>
    <message>
        <source>Zalo Bot báo lỗi {code}.</source>
        <translation>Zalo Bot signale l&apos;erreur {code}.</translation>
    </message>
    <message>
        <source>Zalo OA</source>
        <translation>Zalo OA</translation>
    </message>
    <message>
        <source>Zalo báo lỗi {code}: {message}</source>
        <translation>Zalo signale l&apos;erreur {code} : {message}</translation>
    </message>
    <message>
        <source>Zalo không cho đọc bình luận khi live: nguồn này lấy tin nhắn khách gửi cho bot.</source>
        <translation>Zalo ne laisse lire aucun commentaire en direct : cette source prend les messages que les clients envoient au bot.</translation>
    </message>
    <message>
        <source>Zalo không cho đọc bình luận khi live: nguồn này lấy tin nhắn khách gửi.</source>
        <translation>Zalo ne laisse pas lire les commentaires : cette source prend les messages des clients.</translation>
    </message>
    <message>
        <source>Zalo không nhận câu hỏi của chương trình (lỗi {code}).</source>
        <translation>Zalo n&apos;accepte pas la demande du programme (erreur {code}).</translation>
    </message>
    <message>
        <source>Zalo không nhận mã của bot.</source>
        <translation>Zalo n&apos;accepte pas le token du bot.</translation>
    </message>
    <message>
        <source>Zalo nhận mã của bot.</source>
        <translation>Zalo accepte le token du bot.</translation>
    </message>
    <message>
        <source>[danh thiếp]</source>
        <translation>[carte de visite]</translation>
    </message>
    <message>
        <source>[nhãn dán]</source>
        <translation>[autocollant]</translation>
    </message>
    <message>
        <source>[tin không có chữ]</source>
        <translation>[message sans texte]</translation>
    </message>
    <message>
        <source>[tin thoại]</source>
        <translation>[message vocal]</translation>
    </message>
    <message>
        <source>[tệp]</source>
        <translation>[fichier]</translation>
    </message>
    <message>
        <source>[video]</source>
        <translation>[vidéo]</translation>
    </message>
    <message>
        <source>[vị trí]</source>
        <translation>[position]</translation>
    </message>
    <message>
        <source>[đường dẫn]</source>
        <translation>[lien]</translation>
    </message>
    <message>
        <source>[ảnh động]</source>
        <translation>[image animée]</translation>
    </message>
    <message>
        <source>[ảnh]</source>
        <translation>[photo]</translation>
    </message>
    <message>
        <source>ai làm việc này</source>
        <translation>qui le fait</translation>
    </message>
    <message numerus="yes">
        <source>bao-cao-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>bilan-{day}</numerusform>
            <numerusform>bilan-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>bán {money}</source>
        <translation>vendu {money}</translation>
    </message>
    <message>
        <source>bình luận từ các nền tảng</source>
        <translation>commentaires des plateformes</translation>
    </message>
    <message>
        <source>bình luận đã sửa</source>
        <translation>commentaire modifié</translation>
    </message>
    <message>
        <source>bình luận đã xoá</source>
        <translation>commentaire supprimé</translation>
    </message>
    <message>
        <source>bấm E rồi gõ thẳng c1 250g 2, nhanh hơn dùng chuột.</source>
        <translation>appuyez sur E et tapez c1 250g 2, plus vite qu’à la souris.</translation>
    </message>
    <message>
        <source>bấm Enter thay cho chuột, tay khỏi rời bàn phím.</source>
        <translation>appuyez sur Enter au lieu de la souris, sans quitter le clavier.</translation>
    </message>
    <message>
        <source>bằng buổi trước</source>
        <translation>comme le précédent</translation>
    </message>
    <message>
        <source>bỏ một khoản đã ghi</source>
        <translation>reprendre ce qui a été noté</translation>
    </message>
    <message>
        <source>bỏ ra</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>bỏ sót</source>
        <translation>oubliée</translation>
    </message>
    <message>
        <source>bỏ trống là tất cả xã viên khác</source>
        <translation>sans nom : tous les autres membres</translation>
    </message>
    <message>
        <source>cao hơn buổi trước {percent} %</source>
        <translation>{percent}&#xa0;% de plus que le précédent</translation>
    </message>
    <message>
        <source>chi phí mỗi món, ký</source>
        <translation>frais par pièce, kilo</translation>
    </message>
    <message>
        <source>chi phí {money}</source>
        <translation>frais {money}</translation>
    </message>
    <message>
        <source>chuyển khoản</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>chuyển vào thẻ</source>
        <translation>virement vers une carte</translation>
    </message>
    <message>
        <source>chưa ai lấy</source>
        <comment>no program has the overlay page open</comment>
        <translation>pas encore utilisée</translation>
    </message>
    <message>
        <source>chưa chắc</source>
        <translation>pas certain</translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>chưa chốt</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>chưa cài</source>
        <translation>non réglé</translation>
    </message>
    <message>
        <source>chưa cài xong</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>chưa có cột nào.</source>
        <translation>il n’y a pas de colonne.</translation>
    </message>
    <message>
        <source>chưa có gì để làm</source>
        <translation>rien à faire pour l’instant</translation>
    </message>
    <message>
        <source>chưa có ảnh</source>
        <translation>pas encore de photo</translation>
    </message>
    <message>
        <source>chưa ghi hạn</source>
        <translation>fin non indiquée</translation>
    </message>
    <message>
        <source>chưa ghi tên</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>chưa gửi đi, không hoàn được</source>
        <translation>pas encore envoyée, pas de retour</translation>
    </message>
    <message>
        <source>chưa kết thúc</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>chưa nối</source>
        <translation>pas relié</translation>
    </message>
    <message>
        <source>chưa nối với hãng</source>
        <translation>transporteur pas relié</translation>
    </message>
    <message>
        <source>chưa rõ của ai</source>
        <translation>propriétaire inconnu</translation>
    </message>
    <message>
        <source>chưa rõ món</source>
        <translation>quel produit&#xa0;?</translation>
    </message>
    <message>
        <source>chưa rõ xã</source>
        <translation>commune incertaine</translation>
    </message>
    <message>
        <source>chưa rõ {carrier} đã nhận chưa</source>
        <translation>on ignore si {carrier} l’a</translation>
    </message>
    <message>
        <source>chưa rõ đổi gì</source>
        <translation>en quoi&#xa0;?</translation>
    </message>
    <message>
        <source>chưa tới ngày cấp</source>
        <translation>pas encore délivré</translation>
    </message>
    <message>
        <source>chưa đăng nhập</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>chương trình không biết chữ này.</source>
        <translation>le programme ne connaît pas ce mot.</translation>
    </message>
    <message>
        <source>chạy một buổi tập dượt</source>
        <translation>lancer une répétition</translation>
    </message>
    <message>
        <source>chỉ còn {left} {unit}</source>
        <translation>plus que {left} {unit}</translation>
    </message>
    <message>
        <source>chỉ có thể là true hoặc false.</source>
        <translation>seulement true ou false.</translation>
    </message>
    <message>
        <source>chỉ dùng cho field {names}.</source>
        <translation>c’est seulement pour field {names}.</translation>
    </message>
    <message>
        <source>chỉ xem thử</source>
        <translation>simple essai</translation>
    </message>
    <message>
        <source>chốt ngay khi đơn còn nằm đầu, đừng để dồn.</source>
        <translation>confirmez chaque commande dès son arrivée, sans les laisser s’accumuler.</translation>
    </message>
    <message>
        <source>chốt nhầm</source>
        <translation>pas une commande</translation>
    </message>
    <message>
        <source>chốt sai</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>chờ giao</source>
        <translation>en livraison</translation>
    </message>
    <message>
        <source>chờ giao {money}, giao xong mới trả</source>
        <translation>{money} en livraison, dus après livraison</translation>
    </message>
    <message>
        <source>chờ hàng</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>chờ điền tối nay</source>
        <translation>à remplir ce soir</translation>
    </message>
    <message>
        <source>chụp cửa sổ khi tập xong rồi thoát, để thử máy</source>
        <translation>photographier la fenêtre après la répétition puis fermer, pour essayer la machine</translation>
    </message>
    <message>
        <source>coop_live đang mở rồi. Tìm cửa sổ đó ở thanh tác vụ.</source>
        <translation>coop_live est déjà ouvert. Cherchez sa fenêtre dans la barre des tâches.</translation>
    </message>
    <message>
        <source>các buổi live trong sổ</source>
        <translation>les directs du livre</translation>
    </message>
    <message>
        <source>các nhóm sau mã hàng sai chỗ hoặc sai thứ tự (đúng là 22, 10, 21)</source>
        <translation>les groupes après le numéro de produit sont mal placés ou mal ordonnés (correct : 22, 10, 21)</translation>
    </message>
    <message>
        <source>cách trả: cash, bank</source>
        <translation>mode de paiement : cash, bank</translation>
    </message>
    <message numerus="yes">
        <source>còn %n</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>còn %n câu nữa</source>
        <comment>more questions wait</comment>
        <translation>
            <numerusform>encore %n question</numerusform>
            <numerusform>encore %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>còn %n ngày</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>còn phải thu {money}</source>
        <translation>reste {money} à encaisser</translation>
    </message>
    <message>
        <source>còn thiếu.</source>
        <translation>il manque.</translation>
    </message>
    <message numerus="yes">
        <source>còn {count}</source>
        <comment>more notices wait</comment>
        <translation>
            <numerusform>encore {count}</numerusform>
            <numerusform>encore {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>còn {count} đơn nữa</source>
        <translation>encore {count} commandes</translation>
    </message>
    <message>
        <source>còn {left}</source>
        <translation>reste {left}</translation>
    </message>
    <message>
        <source>còn {left} {unit}</source>
        <translation>reste {left} {unit}</translation>
    </message>
    <message>
        <source>có chữ có dấu, các ngân hàng đọc khác nhau</source>
        <translation>il a des accents, que les banques lisent différemment</translation>
    </message>
    <message>
        <source>có hàng lại</source>
        <translation>de nouveau en stock</translation>
    </message>
    <message>
        <source>có hơn {most} cột.</source>
        <translation>il y a plus de {most} colonnes.</translation>
    </message>
    <message>
        <source>có hỏi thêm</source>
        <translation>question en plus</translation>
    </message>
    <message>
        <source>có ký tự không được viết trong đường dẫn</source>
        <translation>il contient un caractère interdit dans un lien</translation>
    </message>
    <message>
        <source>có lời nhắn</source>
        <translation>avec un message</translation>
    </message>
    <message>
        <source>có thể cùng khách với đơn #{number}</source>
        <translation>peut-être le même client que la commande nº&#xa0;{number}</translation>
    </message>
    <message>
        <source>có thể thiếu</source>
        <translation>lacunes ?</translation>
    </message>
    <message>
        <source>có thể thiếu bình luận</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>commentaires peut-être manquants</translation>
    </message>
    <message>
        <source>có ảnh</source>
        <translation>avec photo</translation>
    </message>
    <message>
        <source>cùng tên, xem lại có đúng khách không</source>
        <translation>même nom&#xa0;: vérifiez que c’est le même client</translation>
    </message>
    <message>
        <source>cấp {day}</source>
        <translation>délivré le {day}</translation>
    </message>
    <message>
        <source>cần</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>cần chữ hoặc số nguyên.</source>
        <translation>il faut un texte ou un nombre entier.</translation>
    </message>
    <message>
        <source>cần một số từ {least} đến {most}.</source>
        <translation>il faut un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>cần một đoạn chữ trong ngoặc kép.</source>
        <translation>il faut un texte entre guillemets.</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>cổng của cầu nối, 0 là cổng bất kỳ</source>
        <translation>port du pont, 0 pour n&apos;importe lequel</translation>
    </message>
    <message>
        <source>cột này cần cả yes và no.</source>
        <translation>cette colonne veut yes et no.</translation>
    </message>
    <message>
        <source>cụm từ “{text}” viết sai ở “{part}”</source>
        <translation>l’expression « {text} » est fausse à « {part} »</translation>
    </message>
    <message>
        <source>của tối nay</source>
        <comment>the number of a live</comment>
        <translation>pour ce soir</translation>
    </message>
    <message>
        <source>của tối trước</source>
        <comment>the number of a live</comment>
        <translation>d’un autre soir</translation>
    </message>
    <message>
        <source>danh mục sản phẩm</source>
        <translation>catalogue des produits</translation>
    </message>
    <message>
        <source>danh-muc-mau.xlsx</source>
        <comment>a file name</comment>
        <translation>modele-catalogue.xlsx</translation>
    </message>
    <message>
        <source>danh-muc.xlsx</source>
        <comment>a file name</comment>
        <translation>produits.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>don-hang-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>commandes-{day}</numerusform>
            <numerusform>commandes-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>dài quá {most} chữ.</source>
        <translation>c’est plus long que {most} lettres.</translation>
    </message>
    <message>
        <source>dòng {row}: {reason}</source>
        <translation>ligne {row} : {reason}</translation>
    </message>
    <message>
        <source>dùng tốt nhất trước ngày</source>
        <translation>à consommer de préférence avant</translation>
    </message>
    <message>
        <source>dữ liệu của một khách</source>
        <translation>les données d&apos;un client</translation>
    </message>
    <message>
        <source>dựng lại các bảng từ các dòng sổ</source>
        <translation>reconstruire les tables depuis les écritures</translation>
    </message>
    <message>
        <source>ghi có hay ghi nợ</source>
        <translation>crédit ou débit</translation>
    </message>
    <message>
        <source>ghi cả vào sổ này</source>
        <translation>les garder aussi dans ce livre</translation>
    </message>
    <message>
        <source>giờ</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>giữ</source>
        <comment>hold this to see the phone</comment>
        <translation>tenir</translation>
    </message>
    <message>
        <source>góp đủ</source>
        <translation>payé en plusieurs fois</translation>
    </message>
    <message>
        <source>gõ vào, Enter lần nữa là xong</source>
        <translation>taper, puis Entrée</translation>
    </message>
    <message numerus="yes">
        <source>gấp %n lần buổi trước</source>
        <translation>
            <numerusform>%n fois le précédent</numerusform>
            <numerusform>%n fois le précédent</numerusform>
        </translation>
    </message>
    <message>
        <source>gần đúng mã</source>
        <translation>presque le code</translation>
    </message>
    <message>
        <source>gộp vào #{number}</source>
        <translation>fusionnée avec nº {number}</translation>
    </message>
    <message>
        <source>hai quy tắc cùng tên {id}</source>
        <translation>deux règles ont le nom {id}</translation>
    </message>
    <message>
        <source>hoàn về</source>
        <translation>retournée</translation>
    </message>
    <message>
        <source>hàng hoàn về</source>
        <translation>marchandise retournée</translation>
    </message>
    <message>
        <source>hàng mẫu</source>
        <translation>produits d’exemple</translation>
    </message>
    <message>
        <source>hãng chưa lấy hàng</source>
        <translation>pas encore collecté</translation>
    </message>
    <message>
        <source>hãng gặp trở ngại, nên hỏi hãng</source>
        <translation>le transporteur a un problème, demandez-lui</translation>
    </message>
    <message>
        <source>hãng nói điều máy chưa hiểu</source>
        <translation>le transporteur dit une chose inconnue ici</translation>
    </message>
    <message numerus="yes">
        <source>hãng đã nhận %n đơn</source>
        <translation>
            <numerusform>le transporteur a %n commande</numerusform>
            <numerusform>le transporteur a %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>hình dọc 9:16</source>
        <translation>image verticale, 9:16</translation>
    </message>
    <message>
        <source>hạn dùng</source>
        <translation>date limite</translation>
    </message>
    <message>
        <source>hết</source>
        <comment>none left, on a small tile</comment>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>hết hàng</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>hết hạn</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>hết hạn {day}</source>
        <translation>expiré le {day}</translation>
    </message>
    <message>
        <source>hết hạn {time}</source>
        <translation>expire {time}</translation>
    </message>
    <message>
        <source>hỏi</source>
        <comment>a viewer asks</comment>
        <translation>question</translation>
    </message>
    <message>
        <source>hợp tác xã giữ {money}</source>
        <translation>la coopérative garde {money}</translation>
    </message>
    <message>
        <source>hợp tác xã giữ {percent}, {cost}</source>
        <translation>la coopérative garde {percent}, {cost}</translation>
    </message>
    <message>
        <source>hủy cả đơn</source>
        <translation>annuler toute la commande</translation>
    </message>
    <message>
        <source>hủy?</source>
        <comment>a viewer wants no order any more</comment>
        <translation>annuler&#xa0;?</translation>
    </message>
    <message>
        <source>khoản trừ {money}</source>
        <translation>retenues {money}</translation>
    </message>
    <message>
        <source>khách bị chặn</source>
        <translation>client bloqué</translation>
    </message>
    <message>
        <source>khách còn nợ</source>
        <translation>encore dû par les clients</translation>
    </message>
    <message>
        <source>khách hủy</source>
        <translation>annulée par le client</translation>
    </message>
    <message>
        <source>khách không đặt</source>
        <translation>pas commandé</translation>
    </message>
    <message>
        <source>khách muốn đổi hoặc hủy</source>
        <translation>le client veut changer</translation>
    </message>
    <message>
        <source>khách đang muốn đổi hoặc hủy</source>
        <translation>le client veut changer ou annuler</translation>
    </message>
    <message>
        <source>không biết “{key}”; chỉ có: {choices}</source>
        <translation>« {key} » est inconnu ; il n’y a que : {choices}</translation>
    </message>
    <message>
        <source>không bắt buộc</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>không còn nợ</source>
        <translation>rien à payer</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>không có mã hàng: cần /01/ rồi 14 chữ số GTIN</source>
        <translation>pas de numéro de produit : il faut /01/ puis les 14 chiffres d&apos;un GTIN</translation>
    </message>
    <message>
        <source>không có mã ngân hàng</source>
        <translation>il n&apos;y a pas de numéro de banque</translation>
    </message>
    <message>
        <source>không có nội dung</source>
        <translation>sans message</translation>
    </message>
    <message>
        <source>không có quy tắc [[rule]] nào</source>
        <translation>aucune règle [[rule]]</translation>
    </message>
    <message>
        <source>không có số tài khoản</source>
        <translation>il n&apos;y a pas de numéro de compte</translation>
    </message>
    <message>
        <source>không có tài khoản nhận</source>
        <translation>il n&apos;y a pas de compte à créditer</translation>
    </message>
    <message>
        <source>không ghi hạn</source>
        <translation>sans fin indiquée</translation>
    </message>
    <message>
        <source>không mở cửa sổ</source>
        <translation>sans ouvrir de fenêtre</translation>
    </message>
    <message>
        <source>không mở được tệp</source>
        <translation>impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>không nhầm đơn nào</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>không nói dùng một lần hay nhiều lần</source>
        <translation>il ne dit pas s&apos;il vaut pour un ou plusieurs paiements</translation>
    </message>
    <message>
        <source>không phải chữ UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>không phải mã của Việt Nam</source>
        <translation>ce n&apos;est pas un code du Vietnam</translation>
    </message>
    <message>
        <source>không phải tiền vào</source>
        <translation>pas un crédit</translation>
    </message>
    <message>
        <source>không phải tiền đồng Việt Nam</source>
        <translation>il n&apos;est pas en dongs vietnamiens</translation>
    </message>
    <message>
        <source>không phải đơn đã chốt</source>
        <translation>commande non confirmée</translation>
    </message>
    <message>
        <source>không rõ lô</source>
        <translation>lot inconnu</translation>
    </message>
    <message>
        <source>không sót đơn nào</source>
        <translation>aucune oubliée</translation>
    </message>
    <message>
        <source>không thêm</source>
        <translation>non ajouté</translation>
    </message>
    <message>
        <source>không tròn gói</source>
        <translation>pas un nombre entier de paquets</translation>
    </message>
    <message>
        <source>không trừ chi phí</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>không đơn nào có mã này</source>
        <translation>aucune commande avec ce code</translation>
    </message>
    <message>
        <source>không đếm kho</source>
        <translation>stock non compté</translation>
    </message>
    <message>
        <source>kiểm bản sao lưu rồi đặt vào chỗ sổ; sổ cũ được giữ</source>
        <translation>vérifier une sauvegarde et la mettre à la place du registre ; l&apos;ancien est gardé</translation>
    </message>
    <message>
        <source>kiểm duyệt</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>kiểm một đường dẫn có sẵn</source>
        <translation>vérifier un lien existant</translation>
    </message>
    <message>
        <source>kiểm sổ</source>
        <translation>vérifier le livre</translation>
    </message>
    <message>
        <source>lan c1 2 0987… 12 lê lợi</source>
        <translation>lan c1 2 0987… 12 lê lợi</translation>
    </message>
    <message>
        <source>loại hàng theo luật</source>
        <translation>type de produit selon la loi</translation>
    </message>
    <message>
        <source>làm lần lượt</source>
        <translation>une à une</translation>
    </message>
    <message>
        <source>lâu nhất {time}</source>
        <translation>la plus ancienne {time}</translation>
    </message>
    <message>
        <source>lô {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>lô {lot}, thu {day}</source>
        <translation>lot {lot}, récolté le {day}</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>la raison</translation>
    </message>
    <message>
        <source>lần nữa?</source>
        <comment>press again</comment>
        <translation>encore&#xa0;?</translation>
    </message>
    <message>
        <source>lần trước {seconds}</source>
        <translation>dernière fois {seconds}</translation>
    </message>
    <message>
        <source>muốn hủy</source>
        <translation>annuler&#xa0;?</translation>
    </message>
    <message>
        <source>muốn đổi</source>
        <translation>changer&#xa0;?</translation>
    </message>
    <message>
        <source>mã dịch vụ nằm lẫn trong phần tài khoản</source>
        <translation>le code de service est à l&apos;intérieur du compte</translation>
    </message>
    <message>
        <source>mã trong địa chỉ cầu nối</source>
        <translation>le jeton dans l&apos;adresse du pont</translation>
    </message>
    <message>
        <source>mã {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>mã · loại · số</source>
        <translation>code · format · nombre</translation>
    </message>
    <message numerus="yes">
        <source>mất %n giây bình luận</source>
        <translation>
            <numerusform>%n s de commentaires perdue</numerusform>
            <numerusform>%n s de commentaires perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mất %n phút bình luận</source>
        <translation>
            <numerusform>%n min de commentaires perdue</numerusform>
            <numerusform>%n min de commentaires perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mẫu trống hoặc dài quá %n ký tự</source>
        <translation>
            <numerusform>un motif est vide ou dépasse %n caractère</numerusform>
            <numerusform>un motif est vide ou dépasse %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>mẫu “{pattern}” khớp cả chữ trống</source>
        <translation>le motif « {pattern} » correspond même à rien</translation>
    </message>
    <message>
        <source>mẫu “{pattern}” quá nặng: dùng {{1,20}} thay cho * và +, và ít lựa chọn hơn</source>
        <translation>le motif « {pattern} » est trop lent : utilisez {{1,20}} au lieu de * et +, et moins de choix</translation>
    </message>
    <message>
        <source>mẫu “{pattern}” viết sai</source>
        <translation>le motif « {pattern} » est faux</translation>
    </message>
    <message>
        <source>mọi xã viên</source>
        <translation>tous les membres</translation>
    </message>
    <message>
        <source>mỗi cột cần đúng một trong field, text, number.</source>
        <translation>chaque colonne veut un seul de field, text, number.</translation>
    </message>
    <message>
        <source>một mã cho nhiều lần trả, dù có số tiền</source>
        <translation>un code pour plusieurs paiements, même avec un montant</translation>
    </message>
    <message>
        <source>mở buổi tập dượt</source>
        <translation>ouvrir une répétition</translation>
    </message>
    <message>
        <source>mục {field} có hai lần</source>
        <translation>le champ {field} y est deux fois</translation>
    </message>
    <message>
        <source>mục {field} ghi dài hơn những gì có</source>
        <translation>le champ {field} s&apos;annonce plus long que ce qui est là</translation>
    </message>
    <message>
        <source>mục {field} để trống</source>
        <translation>le champ {field} est vide</translation>
    </message>
    <message>
        <source>nghe một nguồn và in từng bình luận</source>
        <translation>écouter une source et afficher chaque commentaire</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>date</translation>
    </message>
    <message>
        <source>ngày thu hoạch</source>
        <translation>date de récolte</translation>
    </message>
    <message>
        <source>người bán</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>người mua, {new} người mới</source>
        <translation>acheteurs, dont {new} nouveaux</translation>
    </message>
    <message>
        <source>nhiều số cân</source>
        <translation>plusieurs poids</translation>
    </message>
    <message>
        <source>nhà mình</source>
        <translation>notre équipe</translation>
    </message>
    <message>
        <source>nhóm ({ai}) có hai lần</source>
        <translation>le groupe ({ai}) y est deux fois</translation>
    </message>
    <message>
        <source>nhóm ({ai}) không có chỗ trong đường dẫn này</source>
        <translation>le groupe ({ai}) n&apos;a pas sa place dans ce lien</translation>
    </message>
    <message>
        <source>nhóm ({ai}) phải nằm trong đường dẫn, trước dấu hỏi</source>
        <translation>le groupe ({ai}) doit être dans le chemin, avant le point d&apos;interrogation</translation>
    </message>
    <message>
        <source>nhập danh mục từ XLSX, CSV, JSON</source>
        <translation>importer un catalogue XLSX, CSV, JSON</translation>
    </message>
    <message>
        <source>nhắn</source>
        <translation>message</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>nội dung, không dấu, nhiều nhất 19 ký tự</source>
        <translation>libellé, sans accents, 19 caractères au plus</translation>
    </message>
    <message numerus="yes">
        <source>phieu-dong-goi-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>liste-colis-{day}</numerusform>
            <numerusform>liste-colis-{day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phieu-soan-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>liste-preparation-{day}</numerusform>
            <numerusform>liste-preparation-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>phía trên: món đang lên hình</source>
        <translation>en haut : produit à l’antenne</translation>
    </message>
    <message>
        <source>phải bắt đầu bằng https:// hoặc http://</source>
        <translation>il doit commencer par https:// ou http://</translation>
    </message>
    <message>
        <source>phải là một khúc [limits].</source>
        <translation>il faut une partie [limits].</translation>
    </message>
    <message>
        <source>phần trăm, ví dụ 12.5</source>
        <translation>pour cent, par exemple 12.5</translation>
    </message>
    <message>
        <source>quy tắc {where}: {reason}</source>
        <translation>règle {where}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>quyet-toan-{day}</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>decompte-{day}</numerusform>
            <numerusform>decompte-{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>quyết toán các buổi live từ ngày này</source>
        <translation>décompte des lives à partir de ce jour</translation>
    </message>
    <message>
        <source>quyết toán các buổi live đến ngày này</source>
        <translation>décompte des lives jusqu’à ce jour</translation>
    </message>
    <message>
        <source>quyết toán theo sổ đến hết ngày này</source>
        <translation>décompte selon le livre jusqu’à ce jour inclus</translation>
    </message>
    <message>
        <source>quà tặng</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>sai món hoặc sai số</source>
        <translation>produit ou nombre faux</translation>
    </message>
    <message>
        <source>sai món {wrong}, không đặt {false}</source>
        <translation>faux {wrong}, non commandé {false}</translation>
    </message>
    <message>
        <source>sao lưu sổ vào một tệp</source>
        <translation>copier le registre dans un fichier</translation>
    </message>
    <message>
        <source>sau mã hàng có phần lạ hoặc để trống</source>
        <translation>après le numéro de produit, une partie est inconnue ou vide</translation>
    </message>
    <message>
        <source>sau mục thứ {number} còn chữ thừa</source>
        <translation>il reste quelque chose après le champ {number}</translation>
    </message>
    <message>
        <source>scope “{scope}” và {key} phải đi cùng nhau</source>
        <translation>scope « {scope} » et {key} vont ensemble</translation>
    </message>
    <message>
        <source>sẵn sàng</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>số dư</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>số dưới mã vạch: 8, 12, 13 hoặc 14 chữ số</source>
        <translation>numéro sous le code-barres : 8, 12, 13 ou 14 chiffres</translation>
    </message>
    <message>
        <source>số lô</source>
        <translation>numéro de lot</translation>
    </message>
    <message>
        <source>số lượng quá lớn</source>
        <translation>quantité trop grande</translation>
    </message>
    <message>
        <source>số lượng · doanh thu ₫</source>
        <translation>quantité · recettes ₫</translation>
    </message>
    <message>
        <source>số lượng · tiền hàng ₫</source>
        <translation>quantité · ventes ₫</translation>
    </message>
    <message>
        <source>số người hỏi</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>số sê-ri</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>số tham chiếu</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>số tiền</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>số tiền “{text}” viết sai, chỉ được viết chữ số và khác 0</source>
        <translation>le montant « {text} » est mal écrit, seulement des chiffres et pas 0</translation>
    </message>
    <message>
        <source>số tiền, đồng, chỉ chữ số; bỏ trống thì người chuyển tự điền</source>
        <translation>montant en dongs, chiffres seuls ; sans lui, le payeur le saisit</translation>
    </message>
    <message>
        <source>số tài khoản, hoặc số thẻ với --card</source>
        <translation>numéro de compte, ou de carte avec --card</translation>
    </message>
    <message>
        <source>số {count}</source>
        <translation>nombre {count}</translation>
    </message>
    <message>
        <source>số {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>số điện thoại</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>số đơn</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>sổ đến hết ngày {day}</source>
        <translation>livre jusqu’au {day} inclus</translation>
    </message>
    <message numerus="yes">
        <source>sớm %n phút</source>
        <translation>
            <numerusform>%n min d’avance</numerusform>
            <numerusform>%n min d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>theo món, theo lô</source>
        <translation>par produit, par lot</translation>
    </message>
    <message>
        <source>theo xã viên</source>
        <translation>par membre</translation>
    </message>
    <message>
        <source>thiếu</source>
        <comment>no phone yet</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>thiếu SĐT</source>
        <translation>sans téléphone</translation>
    </message>
    <message>
        <source>thiếu mã dịch vụ</source>
        <translation>le code de service manque</translation>
    </message>
    <message>
        <source>thiếu {key}</source>
        <translation>il manque {key}</translation>
    </message>
    <message>
        <source>thiếu địa chỉ</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>thu gọn</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>thu hoạch {day}</source>
        <translation>récolté le {day}</translation>
    </message>
    <message>
        <source>thu hộ {money}</source>
        <translation>à encaisser {money}</translation>
    </message>
    <message>
        <source>thu {money}</source>
        <translation>à encaisser {money}</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>thấp hơn buổi trước {percent} %</source>
        <translation>{percent}&#xa0;% de moins que le précédent</translation>
    </message>
    <message>
        <source>thỏa thuận với xã viên, khoản trừ, tiền đã trả</source>
        <translation>accords avec les membres, retenues, paiements</translation>
    </message>
    <message>
        <source>tiêu đề của một cột</source>
        <translation>le titre d’une colonne</translation>
    </message>
    <message>
        <source>tiền hàng</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>tiền khách chuyển khoản</source>
        <translation>l’argent viré par les clients</translation>
    </message>
    <message>
        <source>tiền mặt</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>tiền ra</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>tiền vào</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>tr</source>
        <comment>million, very short</comment>
        <translation>M</translation>
    </message>
    <message numerus="yes">
        <source>trong %n đơn</source>
        <translation>
            <numerusform>sur %n commande</numerusform>
            <numerusform>sur %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>trung bình {money} mỗi đơn</source>
        <translation>{money} par commande en moyenne</translation>
    </message>
    <message>
        <source>trên đường</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>trùng tên</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>trả lời và ẩn bình luận</source>
        <translation>répondre aux commentaires et les masquer</translation>
    </message>
    <message>
        <source>trả thiếu</source>
        <translation>pas assez</translation>
    </message>
    <message>
        <source>trả thừa</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>trả đủ</source>
        <translation>payé</translation>
    </message>
    <message numerus="yes">
        <source>trễ %n phút</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>tên hợp tác xã</source>
        <translation>le nom de la coopérative</translation>
    </message>
    <message>
        <source>tên miền trong đường dẫn</source>
        <translation>domaine du lien</translation>
    </message>
    <message>
        <source>tên miền viết sai</source>
        <translation>le domaine est incorrect</translation>
    </message>
    <message>
        <source>tên trang có dấu mà Excel không cho.</source>
        <translation>le nom de la feuille a un signe interdit par Excel.</translation>
    </message>
    <message>
        <source>tìm xã, phường hiện nay của một địa chỉ</source>
        <translation>trouver la commune ou le quartier actuel d’une adresse</translation>
    </message>
    <message>
        <source>tất cả xã viên khác</source>
        <translation>tous les autres membres</translation>
    </message>
    <message>
        <source>tập nhanh gấp mấy lần</source>
        <translation>vitesse de la répétition</translation>
    </message>
    <message>
        <source>tập nhịp nhanh một lần cho quen tay.</source>
        <translation>essayez une fois le rythme rapide.</translation>
    </message>
    <message>
        <source>tệp quá lớn</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>tỉnh người gửi</source>
        <translation>la province de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>từng xã viên</source>
        <translation>pour chaque membre</translation>
    </message>
    <message>
        <source>tự tìm</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>viết hoặc kiểm đường dẫn truy xuất nguồn gốc (GS1 Digital Link)</source>
        <translation>écrire ou vérifier un lien de traçabilité (GS1 Digital Link)</translation>
    </message>
    <message>
        <source>viết hoặc đọc mã chuyển khoản VietQR</source>
        <translation>écrire ou lire un code de virement VietQR</translation>
    </message>
    <message>
        <source>viết sai cách TOML (dấu ngoặc, dấu nháy hoặc dấu bằng)</source>
        <translation>ce n’est pas du TOML (voyez crochets, guillemets et signes égal)</translation>
    </message>
    <message numerus="yes">
        <source>và %n dòng nữa</source>
        <translation>
            <numerusform>et&#xa0;%n autre ligne</numerusform>
            <numerusform>et&#xa0;%n autres lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>và %n dòng nữa. Sửa trong Excel rồi đọc lại tệp.</source>
        <translation>
            <numerusform>et %n autre ligne. Corrigez dans Excel, puis relisez le fichier.</numerusform>
            <numerusform>et %n autres lignes. Corrigez dans Excel, puis relisez le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>và %n món nữa</source>
        <translation>
            <numerusform>et %n autre produit</numerusform>
            <numerusform>et %n autres produits</numerusform>
        </translation>
    </message>
    <message>
        <source>ví dụ 10</source>
        <translation>ex. 10</translation>
    </message>
    <message>
        <source>ví dụ 2.000</source>
        <translation>ex. 2.000</translation>
    </message>
    <message>
        <source>ví dụ: HTX An Toàn</source>
        <translation>ex. : HTX An Toàn</translation>
    </message>
    <message>
        <source>ví dụ: Hằng</source>
        <translation>ex. : Hằng</translation>
    </message>
    <message numerus="yes">
        <source>vạch: %n giây</source>
        <translation>
            <numerusform>trait : %n seconde</numerusform>
            <numerusform>trait : %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>vẽ mã QR vào tệp này</source>
        <translation>dessiner le code QR dans ce fichier</translation>
    </message>
    <message>
        <source>vẽ thẻ sản phẩm như khi lên hình</source>
        <translation>dessiner la carte comme à l’antenne</translation>
    </message>
    <message>
        <source>về Tổng kết</source>
        <translation>retour au bilan</translation>
    </message>
    <message>
        <source>xem các đơn trong tệp ghi tạm không vào được sổ</source>
        <translation>afficher les commandes d&apos;un fichier de secours que le registre n&apos;a pas pu reprendre</translation>
    </message>
    <message>
        <source>xem hoặc ghi hợp tác xã giữ bao nhiêu phần trăm, chi phí bao nhiêu</source>
        <translation>voir ou fixer la part de la coopérative et les frais</translation>
    </message>
    <message>
        <source>xem hoặc ghi một khoản trừ</source>
        <translation>voir les retenues ou en noter une</translation>
    </message>
    <message>
        <source>xem hoặc ghi tiền đã trả</source>
        <translation>voir les paiements ou en noter un</translation>
    </message>
    <message>
        <source>xem lời nói, chữ trên hình có phạm quy định không</source>
        <translation>voir si un texte enfreint une règle</translation>
    </message>
    <message>
        <source>xem thêm</source>
        <translation>voir plus</translation>
    </message>
    <message numerus="yes">
        <source>xem đủ %n món</source>
        <translation>
            <numerusform>voir le produit</numerusform>
            <numerusform>voir les %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>xoá thông tin khách; tiền và món vẫn giữ</source>
        <translation>effacer un client ; l&apos;argent et les produits restent</translation>
    </message>
    <message>
        <source>xuất phiếu đơn, tệp cho hãng gửi, tem, quyết toán …</source>
        <translation>écrire feuille de commandes, fichiers des transporteurs, étiquettes, décompte …</translation>
    </message>
    <message>
        <source>xuất tất cả những gì sổ giữ về một khách</source>
        <translation>afficher tout ce qui est gardé d&apos;un client</translation>
    </message>
    <message>
        <source>xã, phường người gửi</source>
        <translation>la commune de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>{by} chặn ngày {day}</source>
        <translation>Bloqué par {by} le {day}</translation>
    </message>
    <message>
        <source>{carrier} bảo hỏi chậm lại.</source>
        <translation>{carrier} demande de ralentir.</translation>
    </message>
    <message>
        <source>{carrier} chưa cho biết có vận đơn này không.</source>
        <translation>{carrier} ne dit pas encore s&apos;il a ce colis.</translation>
    </message>
    <message>
        <source>{carrier} chưa giao đến nơi này.</source>
        <translation>{carrier} ne livre pas à cet endroit.</translation>
    </message>
    <message>
        <source>{carrier} chỉ nhận gói đến {most} kg.</source>
        <translation>{carrier} prend des colis de {most} kg au plus.</translation>
    </message>
    <message>
        <source>{carrier} không hủy được vận đơn {code}.</source>
        <translation>{carrier} ne peut pas annuler le colis {code}.</translation>
    </message>
    <message>
        <source>{carrier} không nhận</source>
        <translation>{carrier} a refusé</translation>
    </message>
    <message>
        <source>{carrier} không nhận chìa khóa.</source>
        <translation>{carrier} refuse la clé.</translation>
    </message>
    <message>
        <source>{carrier} không nhận số điện thoại này.</source>
        <translation>{carrier} refuse ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>{carrier} không nhận đơn này (lỗi {code}).</source>
        <translation>{carrier} refuse cette commande (erreur {code}).</translation>
    </message>
    <message>
        <source>{carrier} trả lời không đọc được.</source>
        <translation>La réponse de {carrier} est illisible.</translation>
    </message>
    <message>
        <source>{carrier} đang trục trặc (lỗi {status}).</source>
        <translation>{carrier} a un problème (erreur {status}).</translation>
    </message>
    <message>
        <source>{carrier} đã dùng mã {reference} cho một vận đơn khác.</source>
        <translation>{carrier} a déjà utilisé la référence {reference} pour un autre colis.</translation>
    </message>
    <message>
        <source>{code} chưa có mã GTIN hay đường dẫn truy xuất.</source>
        <translation>{code} n&apos;a encore ni GTIN ni lien de traçabilité.</translation>
    </message>
    <message>
        <source>{code} chưa có đường dẫn trang sản phẩm.</source>
        <translation>{code} n&apos;a pas encore de lien vers sa page.</translation>
    </message>
    <message>
        <source>{code} có nhiều loại, nhiều giá.</source>
        <translation>{code} a plusieurs formats avec chacun son prix.</translation>
    </message>
    <message>
        <source>{code} ĐANG LÊN HÌNH</source>
        <translation>{code} À L’ANTENNE</translation>
    </message>
    <message>
        <source>{code} đang lên hình</source>
        <translation>{code} à l’antenne</translation>
    </message>
    <message>
        <source>{code}: chưa chép được ảnh.</source>
        <translation>{code}&#xa0;: photo non copiée.</translation>
    </message>
    <message>
        <source>{code}: kho còn 0</source>
        <translation>{code}&#xa0;: stock à 0</translation>
    </message>
    <message>
        <source>{count} chữ số</source>
        <translation>{count} chiffres</translation>
    </message>
    <message>
        <source>{count} ký tự</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{file}, dòng {line}, “{key}”: {why}</source>
        <translation>{file}, ligne {line}, « {key} » : {why}</translation>
    </message>
    <message>
        <source>{file}, dòng {line}: viết chưa đúng.</source>
        <translation>{file}, ligne {line} : ce n’est pas bien écrit.</translation>
    </message>
    <message>
        <source>{file}, trong thư mục {folder}. Chọn máy in trong Cài đặt để in thẳng.</source>
        <translation>{file}, dans le dossier {folder}. Pour imprimer directement, choisissez une imprimante dans Réglages.</translation>
    </message>
    <message>
        <source>{held} đang giữ cho đơn khác.</source>
        <translation>{held} réservés pour d&apos;autres commandes.</translation>
    </message>
    <message>
        <source>{hours} giờ {minutes} phút</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kept} trên {wished} bình luận đặt thành đơn</source>
        <translation>{kept} commentaires de commande sur {wished} aboutis</translation>
    </message>
    <message>
        <source>{key} phải là các bảng [[rule.{key}]]</source>
        <translation>{key} doit être des tables [[rule.{key}]]</translation>
    </message>
    <message>
        <source>{key} phải là danh sách chữ: [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>{key} doit être une liste de mots : [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>{key} phải là một trong: {choices}</source>
        <translation>{key} doit être parmi&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>{key} phải là ngày kiểu 2026-02-15</source>
        <translation>{key} doit être une date comme 2026-02-15</translation>
    </message>
    <message>
        <source>{lot} còn {left}/{first}</source>
        <translation>{lot} : reste {left} sur {first}</translation>
    </message>
    <message>
        <source>{minutes} phút mỗi đơn</source>
        <translation>{minutes} min par commande</translation>
    </message>
    <message>
        <source>{money} mỗi món, mỗi ký</source>
        <translation>{money} par pièce ou kilo</translation>
    </message>
    <message>
        <source>{name} (không thấy)</source>
        <translation>{name} (introuvable)</translation>
    </message>
    <message>
        <source>{name} chưa kết thúc.</source>
        <translation>{name}&#xa0;: pas encore terminé.</translation>
    </message>
    <message>
        <source>{name} chỉ còn {left}, đơn #{number} cần thêm {qty}.</source>
        <translation>{name}&#xa0;: plus que {left}, il en faut {qty} de plus à la commande nº&#xa0;{number}.</translation>
    </message>
    <message>
        <source>{name} chỉ còn {left}, đơn #{number} cần {qty}.</source>
        <translation>{name}&#xa0;: plus que {left}, la commande nº&#xa0;{number} en veut {qty}.</translation>
    </message>
    <message>
        <source>{name} còn thiếu: {wanted}.</source>
        <translation>Il manque encore à {name} : {wanted}.</translation>
    </message>
    <message>
        <source>{name} có hơn {most} mục.</source>
        <translation>{name} dépasse {most} éléments.</translation>
    </message>
    <message>
        <source>{name} dài {count} chữ.</source>
        <translation>{name} fait {count} caractères.</translation>
    </message>
    <message>
        <source>{name} không cao hơn giá bán.</source>
        <translation>{name} ne dépasse pas le prix de vente.</translation>
    </message>
    <message>
        <source>{name} không nguyên vẹn: {cause}</source>
        <translation>{name} n&apos;est pas intact : {cause}</translation>
    </message>
    <message>
        <source>{name} không phải chữ UTF-8.</source>
        <translation>{name} n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{name} không phải sổ hoặc đã hỏng.</source>
        <translation>{name} n’est pas un livre, ou il est abîmé.</translation>
    </message>
    <message>
        <source>{name} không phải tệp đơn ghi tạm.</source>
        <translation>{name} n&apos;est pas un fichier de secours.</translation>
    </message>
    <message>
        <source>{name} không phải ảnh.</source>
        <translation>{name} n’est pas une image.</translation>
    </message>
    <message>
        <source>{name} là một thư mục.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} lúc {time} trên {platform}: {said}</source>
        <translation>{name} à {time} sur {platform}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{name} lớn hơn 100 triệu đồng.</source>
        <translation>{name} dépasse 100 millions de dongs.</translation>
    </message>
    <message>
        <source>{name} lớn hơn {most}.</source>
        <translation>{name} dépasse {most}.</translation>
    </message>
    <message>
        <source>{name} nhỏ hơn 0.</source>
        <translation>{name} est sous 0.</translation>
    </message>
    <message>
        <source>{name} phải lớn hơn 0.</source>
        <translation>{name} doit dépasser 0.</translation>
    </message>
    <message>
        <source>{name} phải từ 0 đến {most}.</source>
        <translation>{name} doit être de 0 à {most}.</translation>
    </message>
    <message>
        <source>{name} sắp hết hạn: ngày {day}.</source>
        <translation>{name} expire bientôt : {day}.</translation>
    </message>
    <message>
        <source>{name} vừa chốt đơn này.</source>
        <translation>{name} vient de confirmer cette commande.</translation>
    </message>
    <message>
        <source>{name} {amount} quá nhỏ.</source>
        <translation>{name} {amount}&#xa0;: trop bas.</translation>
    </message>
    <message>
        <source>{name} đang làm</source>
        <translation>{name} s’en occupe</translation>
    </message>
    <message>
        <source>{name} đang làm đơn này.</source>
        <translation>{name} s’occupe de cette commande.</translation>
    </message>
    <message>
        <source>{name} đang làm. Space sang đơn khác.</source>
        <translation>{name} s’en occupe. Espace : autre commande.</translation>
    </message>
    <message>
        <source>{name} đã có và không phải sổ.</source>
        <translation>{name} existe et n&apos;est pas un registre.</translation>
    </message>
    <message>
        <source>{name} đã hết hạn ngày {day}; không được đưa lên hình nữa.</source>
        <translation>{name} a expiré le {day} ; il ne doit plus être montré.</translation>
    </message>
    <message>
        <source>{name} để yên đơn này một lúc rồi.</source>
        <translation>{name} n’a pas touché cette commande depuis un moment.</translation>
    </message>
    <message>
        <source>{name} để yên đơn này một lúc rồi. Enter hai lần để làm thay.</source>
        <translation>{name} l’a laissée depuis un moment. Entrée deux fois pour reprendre.</translation>
    </message>
    <message>
        <source>{name} “{seen}” chưa rõ là ngày nào.</source>
        <translation>{name} « {seen} » : jour pas clair.</translation>
    </message>
    <message>
        <source>{name} “{seen}” chưa rõ.</source>
        <translation>{name} «&#xa0;{seen}&#xa0;»&#xa0;: pas clair.</translation>
    </message>
    <message>
        <source>{name} “{seen}” có số lẻ.</source>
        <translation>{name} «&#xa0;{seen}&#xa0;» a des décimales.</translation>
    </message>
    <message>
        <source>{name} “{seen}” không phải số nguyên.</source>
        <translation>{name} «&#xa0;{seen}&#xa0;» n’est pas un entier.</translation>
    </message>
    <message>
        <source>{name}, dòng {row}: không phải JSON.</source>
        <translation>{name}, ligne {row} : pas du JSON.</translation>
    </message>
    <message>
        <source>{name}, phím {key}</source>
        <translation>{name}, touche {key}</translation>
    </message>
    <message>
        <source>{name}: chưa ghi ngày hết hạn nên chưa tính là có.</source>
        <translation>{name} : sans date de fin, il ne compte pas.</translation>
    </message>
    <message>
        <source>{name}: không có JSON nào đọc được.</source>
        <translation>{name} : aucun JSON lisible.</translation>
    </message>
    <message>
        <source>{number} trong {count}. Enter: chỗ kế.</source>
        <translation>{number} sur {count}. Enter : suivant.</translation>
    </message>
    <message>
        <source>{pace} đơn/phút</source>
        <translation>{pace} commandes/min</translation>
    </message>
    <message>
        <source>{paper} hết hạn trước ngày cấp.</source>
        <translation>{paper} finit avant d’être délivré.</translation>
    </message>
    <message>
        <source>{paper} thiếu ngày cấp.</source>
        <translation>{paper} : il manque le jour de délivrance.</translation>
    </message>
    <message>
        <source>{paper} thiếu số.</source>
        <translation>{paper} : il manque le numéro.</translation>
    </message>
    <message>
        <source>{paper} thiếu tên trong ngoặc kép.</source>
        <translation>{paper} : il manque le nom entre guillemets.</translation>
    </message>
    <message>
        <source>{paper}: có phần dài {count} chữ.</source>
        <translation>{paper} : une partie a {count} lettres.</translation>
    </message>
    <message>
        <source>{parcel} thu {cod}</source>
        <translation>{parcel} encaisse {cod}</translation>
    </message>
    <message>
        <source>{parts} · còn thiếu {money}</source>
        <translation>{parts} · manque {money}</translation>
    </message>
    <message>
        <source>{parts} · dư {money}</source>
        <translation>{parts} · {money} en trop</translation>
    </message>
    <message>
        <source>{parts} · vừa đủ</source>
        <translation>{parts} · juste</translation>
    </message>
    <message>
        <source>{platform} bảo hỏi chậm lại.</source>
        <translation>{platform} demande de ralentir.</translation>
    </message>
    <message>
        <source>{platform} chưa trả lời được.</source>
        <translation>{platform} ne peut pas encore répondre.</translation>
    </message>
    <message>
        <source>{platform} không nhận chìa khóa.</source>
        <translation>{platform} n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>{platform} trả lời dài quá mức.</source>
        <translation>La réponse de {platform} est trop longue.</translation>
    </message>
    <message>
        <source>{platform} trả lời không đọc được.</source>
        <translation>La réponse de {platform} est illisible.</translation>
    </message>
    <message>
        <source>{platform} trả lời tốt:</source>
        <translation>{platform} répond bien :</translation>
    </message>
    <message>
        <source>{platform} từ chối (lỗi {status}).</source>
        <translation>{platform} refuse (erreur {status}).</translation>
    </message>
    <message>
        <source>{platform} đang trục trặc (lỗi {status}).</source>
        <translation>{platform} a un problème (erreur {status}).</translation>
    </message>
    <message>
        <source>{platform}: chỉ ẩn được trên trang của họ</source>
        <translation>{platform} : à masquer sur sa propre page</translation>
    </message>
    <message>
        <source>{program} gửi một tin dài quá mức.</source>
        <translation>{program} a envoyé un message beaucoup trop long.</translation>
    </message>
    <message>
        <source>{program} không trả lời.</source>
        <translation>{program} ne répond pas.</translation>
    </message>
    <message>
        <source>{program} đã ngắt kết nối.</source>
        <translation>{program} a coupé la connexion.</translation>
    </message>
    <message>
        <source>{seconds} giây</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} giây mỗi đơn</source>
        <translation>{seconds} s par commande</translation>
    </message>
    <message>
        <source>{source}: chưa cài xong</source>
        <translation>{source} : inachevé</translation>
    </message>
    <message>
        <source>{source}: chưa đăng nhập</source>
        <translation>{source} : non connecté</translation>
    </message>
    <message>
        <source>{source}: chờ điền tối nay</source>
        <translation>{source} : à remplir ce soir</translation>
    </message>
    <message>
        <source>{source}: hết hạn {time}</source>
        <translation>{source} : expire {time}</translation>
    </message>
    <message>
        <source>{source}: đã hết hạn</source>
        <translation>{source} : expiré</translation>
    </message>
    <message>
        <source>{step} từ trước rồi</source>
        <translation>{step} : déjà fait</translation>
    </message>
    <message>
        <source>{time}, mở lại video để xem</source>
        <translation>{time}, revoir la vidéo</translation>
    </message>
    <message>
        <source>{title}: chưa đúng dạng.</source>
        <translation>{title} : forme incorrecte.</translation>
    </message>
    <message>
        <source>{title}: có ký tự lạ.</source>
        <translation>{title}&#xa0;: signe inconnu.</translation>
    </message>
    <message>
        <source>{title}: dài quá.</source>
        <translation>{title}&#xa0;: trop long.</translation>
    </message>
    <message>
        <source>{title}: dấu ngoặc nhọn chưa đúng.</source>
        <translation>{title}&#xa0;: accolades incorrectes.</translation>
    </message>
    <message>
        <source>{title}: không có lựa chọn này.</source>
        <translation>{title}&#xa0;: ce choix n’existe pas.</translation>
    </message>
    <message>
        <source>{title}: không đọc được.</source>
        <translation>{title}&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>{title}: số nằm ngoài khoảng.</source>
        <translation>{title}&#xa0;: nombre hors limites.</translation>
    </message>
    <message>
        <source>{told} Khách đã đổi, nhận lời đổi ở đơn đó.</source>
        <translation>{told} Le client a changé d’avis : acceptez-le sur cette commande.</translation>
    </message>
    <message>
        <source>{told} Sửa rồi gõ {typed}.</source>
        <translation>{told} Modifiez, tapez {typed}.</translation>
    </message>
    <message>
        <source>{unit} còn lại</source>
        <translation>{unit} en stock</translation>
    </message>
    <message>
        <source>{weekday} {day}/{month}</source>
        <translation>{weekday} {day}/{month}</translation>
    </message>
    <message>
        <source>{what} (tiếp)</source>
        <translation>{what} (suite)</translation>
    </message>
    <message>
        <source>{what} chỉ có chữ không dấu, chữ số và dấu như - . / không có khoảng trắng.</source>
        <translation>{what} : seulement des lettres sans accents, des chiffres et des signes comme - . / sans espaces.</translation>
    </message>
    <message>
        <source>{what} dài {count} ký tự, nhiều nhất 20.</source>
        <translation>{what} : {count} caractères, 20 au plus.</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z hoàn tác</source>
        <translation>{what} · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>{who} dư {money}</source>
        <translation>{who} {money} en trop</translation>
    </message>
    <message>
        <source>{who} thiếu {money}</source>
        <translation>{who} manque {money}</translation>
    </message>
    <message>
        <source>{who}: {terms}</source>
        <translation>{who} : {terms}</translation>
    </message>
    <message>
        <source>Âm lượng</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Ít chuyển động</source>
        <translation>Peu de mouvement</translation>
    </message>
    <message>
        <source>Ô công thức này chưa tính ra số.</source>
        <translation>Cette formule n’a pas donné de nombre.</translation>
    </message>
    <message>
        <source>Ô kế</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Ô này hiện {seen}.</source>
        <translation>Cette case montre {seen}.</translation>
    </message>
    <message>
        <source>Ô này không phải chữ hay số.</source>
        <translation>Cette case n’est ni texte ni nombre.</translation>
    </message>
    <message>
        <source>Ô sửa đơn</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Ý kế</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Ý kế tiếp để nói (cửa sổ sân khấu)</source>
        <translation>Point suivant à dire (fenêtre de scène)</translation>
    </message>
    <message>
        <source>ĐANG LIVE</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>ĐANG LÊN HÌNH</source>
        <translation>À L’ANTENNE</translation>
    </message>
    <message>
        <source>Đang bật lại. Đơn vẫn chốt được.</source>
        <translation>Redémarrage. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Đang chọn.</source>
        <translation>Choisie.</translation>
    </message>
    <message>
        <source>Đang chờ.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>Đang có một buổi live.</source>
        <translation>Un direct est en cours.</translation>
    </message>
    <message>
        <source>Đang dùng cài đặt ban đầu. Bản cũ để ở {name}.</source>
        <translation>Réglages de départ en place. Les anciens sont dans {name}.</translation>
    </message>
    <message>
        <source>Đang dùng cài đặt ban đầu. Sửa hoặc xóa tệp đó.</source>
        <translation>Réglages de départ en place. Corrigez ou effacez ce fichier.</translation>
    </message>
    <message>
        <source>Đang dùng cài đặt ban đầu. Xem lại quyền đọc tệp.</source>
        <translation>Réglages de départ en place. Vérifiez le droit de lecture.</translation>
    </message>
    <message>
        <source>Đang dừng: đợi hãng trả lời đơn này …</source>
        <translation>Arrêt : en attente de cette réponse …</translation>
    </message>
    <message numerus="yes">
        <source>Đang ghi %n món vào sổ …</source>
        <translation>
            <numerusform>Écriture de %n produit dans le livre …</numerusform>
            <numerusform>Écriture de %n produits dans le livre …</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang ghi mã vận đơn …</source>
        <translation>Enregistrement du code …</translation>
    </message>
    <message>
        <source>Đang ghi sao kê …</source>
        <translation>Prise en compte du relevé …</translation>
    </message>
    <message>
        <source>Đang ghi {done}/{total} khoản</source>
        <translation>Virements pris en compte : {done}/{total}</translation>
    </message>
    <message>
        <source>Đang gửi cho hãng …</source>
        <translation>Envoi au transporteur …</translation>
    </message>
    <message>
        <source>Đang gửi lên {platform} …</source>
        <translation>Envoi sur {platform} …</translation>
    </message>
    <message>
        <source>Đang hỏi hàng đến đâu …</source>
        <translation>Demande où sont les colis …</translation>
    </message>
    <message>
        <source>Đang hỏi lại hãng …</source>
        <translation>Nouvelle demande au transporteur …</translation>
    </message>
    <message>
        <source>Đang hỏi lại hãng.</source>
        <translation>On redemande au transporteur.</translation>
    </message>
    <message>
        <source>Đang hỏi lại.</source>
        <translation>On redemande.</translation>
    </message>
    <message>
        <source>Đang hỏi phí …</source>
        <translation>Demande des frais …</translation>
    </message>
    <message>
        <source>Đang hỏi {platform} …</source>
        <translation>Demande à {platform} …</translation>
    </message>
    <message>
        <source>Đang hủy vận đơn …</source>
        <translation>Annulation …</translation>
    </message>
    <message>
        <source>Đang in tem {done}/{total}</source>
        <translation>Impression des étiquettes {done}/{total}</translation>
    </message>
    <message>
        <source>Đang in tem …</source>
        <translation>Impression des étiquettes …</translation>
    </message>
    <message>
        <source>Đang live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Đang live: chỉ sửa được tồn.</source>
        <translation>En direct&#xa0;: seul le stock se modifie.</translation>
    </message>
    <message>
        <source>Đang live: dán bình luận ở trang Đang live.</source>
        <translation>Vous êtes en direct : collez sur la page En direct.</translation>
    </message>
    <message>
        <source>Đang live: kết thúc rồi hãy đổi.</source>
        <translation>En direct&#xa0;: terminez avant de changer.</translation>
    </message>
    <message>
        <source>Đang lên hình điều nội quy cấm ({rules}).</source>
        <translation>À l’antenne contre les règles ({rules}).</translation>
    </message>
    <message>
        <source>Đang lưu {name}: {done}/{total} món</source>
        <translation>Enregistrement de {name} : {done}/{total} produits</translation>
    </message>
    <message>
        <source>Đang lấy tem của hãng …</source>
        <translation>Récupération des étiquettes du transporteur …</translation>
    </message>
    <message>
        <source>Đang mở sổ …</source>
        <translation>Ouverture du livre …</translation>
    </message>
    <message>
        <source>Đang mở…</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Đang nhập {name}: {done}/{total} dòng</source>
        <translation>Import de {name} : {done}/{total} lignes</translation>
    </message>
    <message>
        <source>Đang nối lại.</source>
        <translation>Nouvelle connexion.</translation>
    </message>
    <message>
        <source>Đang nối lại. Nếu lâu, tắt {program} rồi mở lại.</source>
        <translation>Reconnexion en cours. Si cela dure, fermez {program} puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Đang nối lại. Xem mạng.</source>
        <translation>Nouvelle connexion. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Đang nối lại. Đơn vẫn chốt được.</source>
        <translation>Reconnexion. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Đang quen tay. Xem mấy chỗ dưới rồi tập lại.</source>
        <translation>Ça vient. Voyez les points plus bas, puis recommencez.</translation>
    </message>
    <message>
        <source>Đang thử lại.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Đang thử lại. Lâu thì cập nhật chương trình.</source>
        <translation>Nouvel essai en cours. Si cela dure, mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Đang thử lại. Lâu thì hãy dán bình luận vào.</source>
        <translation>Nouvel essai en cours. Si cela dure, collez les commentaires.</translation>
    </message>
    <message>
        <source>Đang thử lại. Xem lại số phiên live.</source>
        <translation>Nouvel essai en cours. Vérifiez le numéro du direct.</translation>
    </message>
    <message>
        <source>Đang thử lại. Đóng phần mềm khác đang đọc chat.</source>
        <translation>Nouvel essai. Fermez les autres logiciels qui lisent le chat.</translation>
    </message>
    <message>
        <source>Đang thử …</source>
        <translation>Essai en cours …</translation>
    </message>
    <message>
        <source>Đang tìm OBS trên máy này …</source>
        <translation>Recherche d’OBS sur cet ordinateur …</translation>
    </message>
    <message>
        <source>Đang tìm lại buổi live.</source>
        <translation>Recherche du live en cours.</translation>
    </message>
    <message>
        <source>Đang tìm: chưa đổi thứ tự được.</source>
        <translation>Recherche en cours : l’ordre ne peut pas changer.</translation>
    </message>
    <message>
        <source>Đang tập dượt: kết thúc rồi hãy mở.</source>
        <translation>Répétition en cours : terminez-la d’abord.</translation>
    </message>
    <message>
        <source>Đang xuất phiếu đơn …</source>
        <translation>Écriture du bon de commande…</translation>
    </message>
    <message>
        <source>Đang xuất phiếu đơn: {percent} %</source>
        <translation>Écriture du bon de commande : {percent} %</translation>
    </message>
    <message>
        <source>Đang xuất quyết toán …</source>
        <translation>Écriture du décompte …</translation>
    </message>
    <message>
        <source>Đang đưa thẻ lên hình …</source>
        <translation>Mise de la carte à l’image …</translation>
    </message>
    <message>
        <source>Đang đưa vào danh mục: {name} …</source>
        <translation>Ajout au catalogue : {name} …</translation>
    </message>
    <message>
        <source>Đang đọc sao kê …</source>
        <translation>Lecture du relevé …</translation>
    </message>
    <message>
        <source>Đang đọc {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
    <message>
        <source>Đang đọc {row}/{rows} dòng</source>
        <translation>Lecture de la ligne {row} sur {rows}</translation>
    </message>
    <message>
        <source>Đang ở bàn: {names}</source>
        <translation>Au poste : {names}</translation>
    </message>
    <message>
        <source>Điền Callback URL của ứng dụng, hoặc dán hai token.</source>
        <translation>Indiquez la Callback URL de l&apos;application, ou collez les deux tokens.</translation>
    </message>
    <message>
        <source>Điền User ID, hoặc dán mã cấp quyền.</source>
        <translation>Indiquez le User ID, ou collez un code d&apos;accès.</translation>
    </message>
    <message>
        <source>Điền cột lazada_item trong danh sách sản phẩm.</source>
        <translation>Remplissez la colonne lazada_item de la liste des produits.</translation>
    </message>
    <message>
        <source>Điền cột shopee_item (MÃ_GIAN_HÀNG:MÃ_SẢN_PHẨM), hoặc điền mã gian hàng ở phần kết nối.</source>
        <translation>Remplissez la colonne shopee_item (NUMÉRO_BOUTIQUE:NUMÉRO_PRODUIT), ou le numéro de boutique dans la connexion.</translation>
    </message>
    <message>
        <source>Điền cột đường dẫn trong danh mục, hoặc chọn loại mã QR khác.</source>
        <translation>Remplissez la colonne du lien dans le catalogue, ou choisissez un autre code QR.</translation>
    </message>
    <message>
        <source>Điền gì</source>
        <translation>Que saisir</translation>
    </message>
    <message>
        <source>Điền lại trong Cài đặt, phần Gửi hàng.</source>
        <translation>Changez-le dans les réglages, partie Expédition.</translation>
    </message>
    <message>
        <source>Điền mã người dẫn trong phần nối Lazada.</source>
        <translation>Indiquez le numéro de présentateur dans la connexion Lazada.</translation>
    </message>
    <message>
        <source>Điền số dưới mã vạch, hoặc đường dẫn của cổng truy xuất, trong danh mục.</source>
        <translation>Saisissez le numéro sous le code-barres, ou le lien du portail, dans le catalogue.</translation>
    </message>
    <message>
        <source>Điền trong Cài đặt, phần Gửi hàng.</source>
        <translation>Remplissez dans les réglages, partie Expédition.</translation>
    </message>
    <message>
        <source>Điền tài khoản và mật khẩu ấy vào đây.</source>
        <translation>Remplissez ici ce compte et ce mot de passe.</translation>
    </message>
    <message>
        <source>Điền vào các ô ở trên trước.</source>
        <translation>Remplissez d&apos;abord les cases ci-dessus.</translation>
    </message>
    <message>
        <source>Điền vào trước khi gửi.</source>
        <translation>Complétez avant l&apos;envoi.</translation>
    </message>
    <message>
        <source>Điền xong rồi thả vào đây.</source>
        <translation>Remplissez-le, puis déposez-le ici.</translation>
    </message>
    <message>
        <source>Điều người live nhớ nói. Mỗi câu một dòng.</source>
        <translation>Ce qu’il faut dire en direct. Une phrase par ligne.</translation>
    </message>
    <message>
        <source>Điểm tập dượt</source>
        <translation>Score de répétition</translation>
    </message>
    <message>
        <source>Điện thoại người gửi</source>
        <translation>Téléphone de l’expéditeur</translation>
    </message>
    <message>
        <source>Điện thoại, máy khác cùng Wi-Fi mở được trang nếu có địa chỉ. Windows hỏi thì cho phép.</source>
        <translation>Les téléphones et ordinateurs du même Wi-Fi peuvent ouvrir la page s’ils ont l’adresse. Si Windows demande, autorisez.</translation>
    </message>
    <message>
        <source>Đo bên ngoài thùng.</source>
        <translation>Mesurée à l’extérieur du carton.</translation>
    </message>
    <message>
        <source>Đây chính là sổ đang dùng.</source>
        <translation>C&apos;est le registre en usage.</translation>
    </message>
    <message>
        <source>Đây không phải mã VietQR: mã chuyển khoản luôn bắt đầu bằng 000201.</source>
        <translation>Ce n&apos;est pas un VietQR : un code de virement commence toujours par 000201.</translation>
    </message>
    <message>
        <source>Đây không phải tin nhắn Lazada, nên không trả lời được.</source>
        <translation>Ce n&apos;est pas un message Lazada : impossible d&apos;y répondre.</translation>
    </message>
    <message>
        <source>Đây là câu hỏi, chưa phải đơn.</source>
        <translation>C’est une question, pas encore une commande.</translation>
    </message>
    <message>
        <source>Đây là mã chuyển tiền, không phải mã trên tem.</source>
        <translation>C’est un code de paiement, pas celui de l’étiquette.</translation>
    </message>
    <message>
        <source>Đây là mã của Trang.</source>
        <translation>C&apos;est le jeton d&apos;une Page.</translation>
    </message>
    <message>
        <source>Đây là mã của một người, không phải mã của Trang.</source>
        <translation>C&apos;est le jeton d&apos;une personne, pas d&apos;une Page.</translation>
    </message>
    <message>
        <source>Đây là mã thanh toán của {whose}, không phải mã chuyển khoản VietQR.</source>
        <translation>C&apos;est un code de paiement de {whose}, pas un code de virement VietQR.</translation>
    </message>
    <message>
        <source>Đây là mã thanh toán loại khác, không phải mã chuyển khoản VietQR.</source>
        <translation>C&apos;est un autre type de code de paiement, pas un code de virement VietQR.</translation>
    </message>
    <message>
        <source>Đã biết qua đường khác rồi.</source>
        <translation>Déjà connu par une autre voie.</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Đã bỏ #{number}</source>
        <translation>Nº {number} refusée</translation>
    </message>
    <message>
        <source>Đã bỏ chặn</source>
        <translation>Débloqué</translation>
    </message>
    <message>
        <source>Đã bỏ khoản {money}</source>
        <translation>{money} retirés</translation>
    </message>
    <message>
        <source>Đã bớt {code}.</source>
        <translation>{code} retiré.</translation>
    </message>
    <message>
        <source>Đã cho chờ, mà lúc đó hàng vẫn còn.</source>
        <translation>Mise en attente alors qu’il en restait.</translation>
    </message>
    <message>
        <source>Đã chép</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Đã chép lời nhắn của đơn #{number}, dán vào chỗ chat.</source>
        <translation>Message de la commande nº {number} copié, collez-le dans le chat.</translation>
    </message>
    <message>
        <source>Đã chép địa chỉ bàn thứ hai.</source>
        <translation>Adresse du second poste copiée.</translation>
    </message>
    <message>
        <source>Đã chép địa chỉ cầu nối.</source>
        <translation>Adresse du relais copiée.</translation>
    </message>
    <message>
        <source>Đã chép địa chỉ trang thẻ.</source>
        <translation>L’adresse de la page de carte est copiée.</translation>
    </message>
    <message>
        <source>Đã chép ảnh QR của đơn #{number}, dán vào chỗ chat.</source>
        <translation>QR de la commande nº {number} copié, collez-le dans le chat.</translation>
    </message>
    <message>
        <source>Đã chặn</source>
        <comment>a customer</comment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Đã chốt #{number}</source>
        <translation>Nº {number} confirmée</translation>
    </message>
    <message>
        <source>Đã chốt rồi lại hủy. Lỡ tay thì hoàn tác.</source>
        <translation>Confirmée puis annulée. Une erreur s’annule.</translation>
    </message>
    <message>
        <source>Đã có câu này ngoài khoảng thiếu: chỉ thêm nếu khách nói lại.</source>
        <translation>Déjà reçu hors du trou : à ajouter seulement si c&apos;est redit.</translation>
    </message>
    <message>
        <source>Đã có hàng, khách đang chờ</source>
        <translation>Stock revenu, client en attente</translation>
    </message>
    <message>
        <source>Đã có trong sổ</source>
        <translation>Déjà dans le livre</translation>
    </message>
    <message>
        <source>Đã cất mật khẩu OBS.</source>
        <translation>Mot de passe OBS gardé.</translation>
    </message>
    <message>
        <source>Đã cất một mật khẩu</source>
        <translation>Un mot de passe est gardé</translation>
    </message>
    <message>
        <source>Đã cất; dán cái mới vào để thay</source>
        <translation>Gardé ; collez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Đã dừng giữa chừng.</source>
        <translation>Arrêté en chemin.</translation>
    </message>
    <message>
        <source>Đã dừng in tem.</source>
        <translation>Impression des étiquettes arrêtée.</translation>
    </message>
    <message>
        <source>Đã dừng nhập.</source>
        <translation>Import arrêté.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa lưu tệp nào.</source>
        <translation>Arrêté, aucun fichier enregistré.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa xuất đơn nào.</source>
        <translation>Arrêté, aucune commande exportée.</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi %n khoản vào đơn, {amount}.</source>
        <translation>
            <numerusform>%n virement noté comme paiement, {amount}.</numerusform>
            <numerusform>%n virements notés comme paiements, {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã ghi lời của {name}</source>
        <translation>Noté : {name}</translation>
    </message>
    <message>
        <source>Đã ghi nhớ</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Đã ghi tem #{number} ra tệp.</source>
        <translation>L’étiquette nº {number} est dans un fichier.</translation>
    </message>
    <message>
        <source>Đã ghi tem #{number}: {file}</source>
        <translation>Étiquette nº {number} : {file}</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi tem của %n đơn ra tệp.</source>
        <translation>
            <numerusform>Étiquette de %n commande écrite dans un fichier.</numerusform>
            <numerusform>Étiquettes de %n commandes écrites dans un fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi thêm %n việc.</source>
        <translation>
            <numerusform>%n acte y a été écrit.</numerusform>
            <numerusform>%n actes y ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã ghi vào sổ.</source>
        <translation>Noté dans le livre.</translation>
    </message>
    <message>
        <source>Đã ghi vào đơn</source>
        <translation>Noté sur une commande</translation>
    </message>
    <message>
        <source>Đã ghi vào đơn rồi.</source>
        <translation>Déjà noté pour une commande.</translation>
    </message>
    <message>
        <source>Đã ghi {orders}</source>
        <translation>Compté : {orders}</translation>
    </message>
    <message>
        <source>Đã ghi đơn #{number} cho {name}</source>
        <translation>Commande n° {number} pour {name} ajoutée</translation>
    </message>
    <message>
        <source>Đã giao</source>
        <translation>Livrée</translation>
    </message>
    <message numerus="yes">
        <source>Đã giao %n đơn.</source>
        <translation>
            <numerusform>%n commande livrée.</numerusform>
            <numerusform>%n commandes livrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã giao các đơn đã chọn</source>
        <translation>Commandes choisies livrées</translation>
    </message>
    <message>
        <source>Đã gói</source>
        <translation>Emballée</translation>
    </message>
    <message numerus="yes">
        <source>Đã gói %n đơn.</source>
        <translation>
            <numerusform>%n commande emballée.</numerusform>
            <numerusform>%n commandes emballées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã gói các đơn đã chọn</source>
        <translation>Commandes choisies emballées</translation>
    </message>
    <message>
        <source>Đã gộp</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Đã gộp #{number} vào #{into}</source>
        <translation>Nº {number} fusionnée avec nº {into}</translation>
    </message>
    <message>
        <source>Đã gỡ {money} khỏi đơn</source>
        <translation>{money} retiré de sa commande</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Expédiée</translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi %n đơn.</source>
        <translation>
            <numerusform>%n commande envoyée.</numerusform>
            <numerusform>%n commandes envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã gửi các đơn đã chọn</source>
        <translation>Commandes choisies envoyées</translation>
    </message>
    <message>
        <source>Đã gửi lên {platform}</source>
        <translation>Envoyé sur {platform}</translation>
    </message>
    <message>
        <source>Đã gửi tem #{number} ra {printer}</source>
        <translation>Étiquette nº {number} envoyée à {printer}</translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi tem của %n đơn ra máy in.</source>
        <translation>
            <numerusform>Étiquette de %n commande envoyée à l’imprimante.</numerusform>
            <numerusform>Étiquettes de %n commandes envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã hiểu</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>Đã hoàn tác %n đơn.</source>
        <translation>
            <numerusform>Annulé pour %n commande.</numerusform>
            <numerusform>Annulé pour %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã hoàn tác việc sửa đơn #{number}.</source>
        <translation>La modification de la commande nº {number} est annulée.</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Đã hoàn tác: đơn #{number} lại chờ chốt.</source>
        <translation>Annulé : la commande nº {number} attend de nouveau.</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Đã kết thúc buổi live.</source>
        <translation>Le direct est terminé.</translation>
    </message>
    <message>
        <source>Đã làm đậm thành {colour} cho dễ đọc.</source>
        <translation>Assombri en {colour} pour que ce soit lisible.</translation>
    </message>
    <message numerus="yes">
        <source>Đã lưu tem của hãng: %n tệp.</source>
        <translation>
            <numerusform>Étiquettes du transporteur enregistrées : %n fichier.</numerusform>
            <numerusform>Étiquettes du transporteur enregistrées : %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>Đã lưu {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Đã lưu ảnh QR của đơn #{number}.</source>
        <translation>QR de la commande nº {number} enregistré.</translation>
    </message>
    <message>
        <source>Đã lưu ở {folder}. Sửa tên món, giá, lưu lại rồi bấm Đọc tệp.</source>
        <translation>Enregistré dans {folder}. Changez noms et prix, enregistrez, puis Lire le fichier.</translation>
    </message>
    <message>
        <source>Đã lấy lại danh mục trước.</source>
        <translation>La liste précédente est rétablie.</translation>
    </message>
    <message>
        <source>Đã lấy lại {money}</source>
        <translation>Repris : {money}</translation>
    </message>
    <message>
        <source>Đã mua</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Đã mở cửa sổ thẻ</source>
        <translation>Fenêtre de carte ouverte</translation>
    </message>
    <message>
        <source>Đã mở lại</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Đã mở trang cấp quyền của Zalo.</source>
        <translation>La page d&apos;autorisation de Zalo est ouverte.</translation>
    </message>
    <message>
        <source>Đã mở trang in tem của hãng.</source>
        <translation>La page d’étiquettes du transporteur est ouverte.</translation>
    </message>
    <message>
        <source>Đã nghe được bình luận.</source>
        <translation>Les commentaires arrivent.</translation>
    </message>
    <message>
        <source>Đã nhập lô {lot}.</source>
        <translation>Le lot {lot} est entré.</translation>
    </message>
    <message>
        <source>Đã nối</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Đã nối với OBS.</source>
        <translation>Relié à OBS.</translation>
    </message>
    <message>
        <source>Đã nối được {program}.</source>
        <translation>Connecté à {program}.</translation>
    </message>
    <message>
        <source>Đã qua ba bước đầu</source>
        <translation>Trois premières étapes faites</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {name}.</source>
        <translation>Sauvegardé dans {name}.</translation>
    </message>
    <message>
        <source>Đã sửa #{number}</source>
        <translation>Nº {number} modifiée</translation>
    </message>
    <message numerus="yes">
        <source>Đã thêm %n bình luận</source>
        <translation>
            <numerusform>%n commentaire ajouté</numerusform>
            <numerusform>%n commentaires ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã thôi đăng nhập.</source>
        <translation>Connexion abandonnée.</translation>
    </message>
    <message>
        <source>Đã thấy OBS. Gõ mật khẩu một lần là xong.</source>
        <translation>OBS trouvé. Tapez son mot de passe une fois.</translation>
    </message>
    <message>
        <source>Đã trả</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Đã trả dư {money}</source>
        <translation>{money} payés en trop</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Đã trả lời</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Đã trả lời câu hỏi</source>
        <translation>Question répondue</translation>
    </message>
    <message>
        <source>Đã trả tiền</source>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Đã trả tiền mặt</source>
        <translation>Payé en espèces</translation>
    </message>
    <message>
        <source>Đã trả trước đây (₫)</source>
        <translation>Déjà payé (₫)</translation>
    </message>
    <message>
        <source>Đã trả {money} {way} cho {who}</source>
        <translation>{money} {way} payés à {who}</translation>
    </message>
    <message>
        <source>Đã trả {way}</source>
        <translation>Payé {way}</translation>
    </message>
    <message>
        <source>Đã trả:</source>
        <translation>Payé :</translation>
    </message>
    <message>
        <source>Đã tạo mẫu riêng.</source>
        <translation>Votre modèle est créé.</translation>
    </message>
    <message>
        <source>Đã xem</source>
        <translation>Vu</translation>
    </message>
    <message numerus="yes">
        <source>Đã xem %n điều</source>
        <translation>
            <numerusform>%n point vérifié</numerusform>
            <numerusform>%n points vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã xem lại, không thiếu đơn nào</source>
        <translation>Revu, il ne manque aucune commande</translation>
    </message>
    <message>
        <source>Đã xem: hãng không có vận đơn này.</source>
        <translation>Vérifié : le transporteur n&apos;a pas ce colis.</translation>
    </message>
    <message numerus="yes">
        <source>Đã xoá thông tin khách ở %n đơn; tiền và món vẫn giữ.</source>
        <translation>
            <numerusform>Données du client effacées dans %n commande ; argent et produits restent.</numerusform>
            <numerusform>Données du client effacées dans %n commandes ; argent et produits restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã xuất %n đơn.</source>
        <translation>
            <numerusform>%n commande exportée.</numerusform>
            <numerusform>%n commandes exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã xuất báo cáo của buổi.</source>
        <translation>Le bilan de la soirée est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Đã xuất dữ liệu của khách: %n đơn.</source>
        <translation>
            <numerusform>Données du client affichées : %n commande.</numerusform>
            <numerusform>Données du client affichées : %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã xuất quyết toán.</source>
        <translation>Décompte écrit.</translation>
    </message>
    <message>
        <source>Đã đóng cửa sổ thẻ</source>
        <translation>Fenêtre de carte fermée</translation>
    </message>
    <message>
        <source>Đã đăng nhập YouTube.</source>
        <translation>Connecté à YouTube.</translation>
    </message>
    <message>
        <source>Đã đăng nhập, nhưng không trả lời và không xóa được bình luận.</source>
        <translation>Connecté, mais impossible de répondre aux commentaires ou de les supprimer.</translation>
    </message>
    <message>
        <source>Đã để riêng</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Đã để riêng {money}</source>
        <translation>Mis de côté : {money}</translation>
    </message>
    <message>
        <source>Đã để riêng.</source>
        <translation>Mis de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Đã đọc %n dòng</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã đổi</source>
        <translation>Changée</translation>
    </message>
    <message>
        <source>Đã đổi link. Ai đang vào phải quét lại.</source>
        <translation>Lien changé. Les personnes connectées doivent scanner à nouveau.</translation>
    </message>
    <message>
        <source>Đã ẩn bình luận trên {platform}</source>
        <translation>Commentaire masqué sur {platform}</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Đóng chương trình đó rồi thử lại.</source>
        <translation>Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Đóng coop_live</source>
        <translation>Fermer coop_live</translation>
    </message>
    <message>
        <source>Đóng các cửa sổ khác rồi chạy lại lệnh này.</source>
        <translation>Fermez les autres fenêtres, puis relancez cette commande.</translation>
    </message>
    <message>
        <source>Đóng cửa sổ thẻ</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Đóng cửa sổ đó rồi chạy lại.</source>
        <translation>Fermez cette fenêtre et recommencez.</translation>
    </message>
    <message>
        <source>Đóng trang này và quay lại coop_live.</source>
        <translation>Fermez cette page et revenez à coop_live.</translation>
    </message>
    <message>
        <source>Đóng tệp tem đang mở, xem ổ đĩa còn chỗ không, rồi bấm lại.</source>
        <translation>Fermez l’étiquette ouverte, vérifiez la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Đóng tệp trong Excel rồi nhập lại.</source>
        <translation>Fermez le fichier dans Excel, puis importez.</translation>
    </message>
    <message>
        <source>Đóng tệp trong Excel, hoặc lưu sang thư mục khác.</source>
        <translation>Fermez le fichier dans Excel, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Đăng nhập</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Đăng nhập Google Cloud bằng tài khoản của kênh và tạo một dự án.</source>
        <translation>Connectez-vous à Google Cloud avec le compte de la chaîne et créez un projet.</translation>
    </message>
    <message>
        <source>Đăng nhập Shopee bằng tài khoản bán hàng và cấp quyền cho ứng dụng.</source>
        <translation>Connectez-vous à Shopee avec le compte vendeur et donnez accès à l&apos;application.</translation>
    </message>
    <message>
        <source>Đăng nhập YouTube</source>
        <translation>Se connecter à YouTube</translation>
    </message>
    <message>
        <source>Đăng nhập YouTube đã hết hạn.</source>
        <translation>La connexion à YouTube a expiré.</translation>
    </message>
    <message>
        <source>Đăng nhập có thể hết hạn lúc {at}.</source>
        <translation>La connexion peut expirer à {at}.</translation>
    </message>
    <message>
        <source>Đăng nhập lại bằng tài khoản của kênh.</source>
        <translation>Reconnectez-vous avec le compte de la chaîne.</translation>
    </message>
    <message>
        <source>Đăng nhập lại trước buổi live.</source>
        <translation>Reconnectez-vous avant le live.</translation>
    </message>
    <message>
        <source>Đăng nhập lại và chọn Tiếp tục (Allow).</source>
        <translation>Reconnectez-vous et choisissez Continuer (Allow).</translation>
    </message>
    <message>
        <source>Đăng nhập lại và tích đủ quyền.</source>
        <translation>Reconnectez-vous et cochez toutes les autorisations.</translation>
    </message>
    <message>
        <source>Đăng nhập lại, hoặc điền mã mới</source>
        <translation>Reconnectez-vous, ou mettez un nouveau code</translation>
    </message>
    <message>
        <source>Đăng nhập trước buổi live</source>
        <translation>Connectez-vous avant le direct</translation>
    </message>
    <message>
        <source>Đơn</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Đơn #{number} chưa chốt.</source>
        <translation>La commande #{number} n&apos;est pas confirmée.</translation>
    </message>
    <message>
        <source>Đơn #{number} chưa gửi đi.</source>
        <translation>La commande #{number} n&apos;est pas encore partie.</translation>
    </message>
    <message>
        <source>Đơn #{number} chưa rõ món.</source>
        <translation>Nº {number}&#xa0;: produit pas clair.</translation>
    </message>
    <message>
        <source>Đơn #{number} còn thiếu SĐT hoặc địa chỉ.</source>
        <translation>La commande #{number} n&apos;a pas de téléphone ou d&apos;adresse.</translation>
    </message>
    <message>
        <source>Đơn #{number} hoàn về, hàng chưa vào lại kho.</source>
        <translation>La commande #{number} est revenue ; ses produits ne sont pas remis en vente.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn chờ nữa.</source>
        <translation>La commande nº {number} n’attend plus.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn là đơn hoàn về.</source>
        <translation>La commande #{number} n&apos;est plus une commande retournée.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn món nào.</source>
        <translation>La nº&#xa0;{number} n’a plus de produit.</translation>
    </message>
    <message>
        <source>Đơn #{number} không còn nợ đồng nào.</source>
        <translation>La commande n° {number} ne doit plus rien.</translation>
    </message>
    <message>
        <source>Đơn #{number} không có gì chờ đổi.</source>
        <translation>Rien n’est demandé pour la commande nº&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Đơn #{number} không có gì để gửi.</source>
        <translation>La commande #{number} n&apos;a rien à envoyer.</translation>
    </message>
    <message>
        <source>Đơn #{number} không gộp được.</source>
        <translation>Nº {number} ne peut pas être fusionnée.</translation>
    </message>
    <message>
        <source>Đơn #{number} không hủy được.</source>
        <translation>La commande #{number} ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Đơn #{number} không mở lại được.</source>
        <translation>Nº {number} ne peut pas être rouverte.</translation>
    </message>
    <message>
        <source>Đơn #{number} không thể chờ hàng.</source>
        <translation>La commande #{number} ne peut pas attendre.</translation>
    </message>
    <message>
        <source>Đơn #{number} không đi bước đó được.</source>
        <translation>La commande #{number} ne peut pas faire ce pas.</translation>
    </message>
    <message>
        <source>Đơn #{number} thiếu số điện thoại hoặc địa chỉ.</source>
        <translation>Il manque à la commande #{number} un téléphone ou une adresse.</translation>
    </message>
    <message>
        <source>Đơn #{number} {state}</source>
        <translation>Nº {number} {state}</translation>
    </message>
    <message>
        <source>Đơn #{number} đã bỏ.</source>
        <translation>Nº {number} refusée.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã chuyển khoản</source>
        <translation>Commande nº {number} payée par virement</translation>
    </message>
    <message>
        <source>Đơn #{number} đã chốt.</source>
        <translation>Nº {number} confirmée.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã có tiền.</source>
        <translation>La commande #{number} a reçu un paiement.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã gửi đi.</source>
        <translation>La commande #{number} est partie.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã hoàn về.</source>
        <translation>La commande #{number} est revenue.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã hủy.</source>
        <translation>La commande #{number} a été annulée.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã trả tiền mặt</source>
        <translation>Commande nº {number} payée en espèces</translation>
    </message>
    <message>
        <source>Đơn #{number} đã trả {money}</source>
        <translation>Commande nº {number} payée : {money}</translation>
    </message>
    <message>
        <source>Đơn #{number} đã trả đủ trước đó.</source>
        <translation>La commande #{number} était déjà payée.</translation>
    </message>
    <message>
        <source>Đơn #{number} đã đổi sau đó.</source>
        <translation>La commande nº {number} a changé depuis.</translation>
    </message>
    <message>
        <source>Đơn #{number}, {field}: {cause}</source>
        <translation>Commande n° {number}, {field} : {cause}</translation>
    </message>
    <message>
        <source>Đơn #{number}: người giao đã thu hộ</source>
        <translation>Commande nº {number} : encaissée par le livreur</translation>
    </message>
    <message>
        <source>Đơn bắt được</source>
        <translation>Commandes prises</translation>
    </message>
    <message>
        <source>Đơn bỏ sót</source>
        <translation>Commandes oubliées</translation>
    </message>
    <message>
        <source>Đơn chưa chốt</source>
        <translation>Commandes à confirmer</translation>
    </message>
    <message>
        <source>Đơn chưa gửi thì bấm Hủy đơn.</source>
        <translation>Pour ce qui n&apos;est pas parti, appuyez sur Annuler la commande.</translation>
    </message>
    <message>
        <source>Đơn chưa được ghi.</source>
        <translation>Les commandes ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Đơn chỉ còn trong máy, đừng tắt máy.</source>
        <translation>Les commandes ne sont qu&apos;en mémoire : n&apos;éteignez pas l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Đơn chờ</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Đơn chờ chốt</source>
        <translation>Commandes à confirmer</translation>
    </message>
    <message>
        <source>Đơn còn phải thu</source>
        <translation>Commandes à encaisser</translation>
    </message>
    <message>
        <source>Đơn có thể là</source>
        <translation>Commandes possibles</translation>
    </message>
    <message>
        <source>Đơn dưới</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Đơn mới</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Đơn nào cũng chốt đúng.</source>
        <translation>Toutes les commandes sont justes.</translation>
    </message>
    <message>
        <source>Đơn này có thật mà đã bỏ. Bỏ lỡ tay thì hoàn tác.</source>
        <translation>Vraie commande, mais refusée. Une erreur s’annule.</translation>
    </message>
    <message>
        <source>Đơn sẽ không còn món nào.</source>
        <translation>La commande n’aurait plus de produit.</translation>
    </message>
    <message numerus="yes">
        <source>Đơn theo %n phút</source>
        <translation>
            <numerusform>Commandes par&#xa0;%n minute</numerusform>
            <numerusform>Commandes par&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Đơn theo phút</source>
        <translation>Commandes par minute</translation>
    </message>
    <message>
        <source>Đơn theo từng {count} phút</source>
        <translation>Commandes par {count} minutes</translation>
    </message>
    <message>
        <source>Đơn trên</source>
        <translation>Commande précédente</translation>
    </message>
    <message>
        <source>Đơn tìm thấy</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Đơn vừa chốt sẽ hiện ở đây.</source>
        <translation>La commande confirmée sera ici.</translation>
    </message>
    <message>
        <source>Đơn vừa chốt được đọc to.</source>
        <translation>Les commandes confirmées sont lues à voix haute.</translation>
    </message>
    <message>
        <source>Đơn {number} của {name}, {state}: {goods}, {money}.</source>
        <translation>Commande {number} de {name}, {state} : {goods}, {money}.</translation>
    </message>
    <message>
        <source>Đơn {number} của {name}: {goods}, {money}. {sure}.</source>
        <translation>Commande {number} de {name}&#xa0;: {goods}, {money}. {sure}.</translation>
    </message>
    <message>
        <source>Đơn đang giữ ở tệp tạm.</source>
        <translation>Les commandes sont gardées dans un fichier de secours.</translation>
    </message>
    <message>
        <source>Đơn đã chốt</source>
        <translation>Commandes confirmées</translation>
    </message>
    <message>
        <source>Đơn đã giao cho hãng qua mạng.</source>
        <translation>La commande a été confiée à un transporteur en ligne.</translation>
    </message>
    <message>
        <source>Đơn đã gửi đi rồi.</source>
        <translation>La commande est déjà partie.</translation>
    </message>
    <message>
        <source>Đơn đó đã gửi đi hoặc đã bỏ. Chốt riêng đơn này.</source>
        <translation>Celle-là est partie ou refusée. Confirmez celle-ci à part.</translation>
    </message>
    <message>
        <source>Đưa lên hình</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Đưa lên hình từ bất cứ đâu</source>
        <translation>Mettre à l’antenne de n’importe où</translation>
    </message>
    <message>
        <source>Đưa lên hình, F2–F10: món 10 đến 18</source>
        <translation>Mettre à l’antenne, F2–F10&#xa0;: produits 10 à 18</translation>
    </message>
    <message>
        <source>Đưa món lên</source>
        <translation>Monter le produit</translation>
    </message>
    <message>
        <source>Đưa món lên hình lại.</source>
        <translation>Remettez le produit à l’antenne.</translation>
    </message>
    <message>
        <source>Đưa món xuống</source>
        <translation>Descendre le produit</translation>
    </message>
    <message>
        <source>Đưa thẻ hàng lên hình bằng OBS</source>
        <translation>Mettre les cartes à l’antenne avec OBS</translation>
    </message>
    <message>
        <source>Đường dẫn bắt đầu bằng https:// và không có khoảng trắng.</source>
        <translation>Un lien commence par https:// et n&apos;a pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>Đường dẫn của {code} viết sai.</source>
        <translation>Le lien de {code} est mal écrit.</translation>
    </message>
    <message>
        <source>Đường dẫn truy xuất GS1 này không đúng: {why}.</source>
        <translation>Ce lien de traçabilité GS1 n&apos;est pas correct : {why}.</translation>
    </message>
    <message>
        <source>Đường tới {platform} bị đứt.</source>
        <translation>La liaison avec {platform} est coupée.</translation>
    </message>
    <message>
        <source>Được hỏi nhiều nhất</source>
        <translation>Questions fréquentes</translation>
    </message>
    <message>
        <source>Đầu trang: không rõ dòng nào là tên.</source>
        <translation>Haut de page : quelle ligne est le nom ?</translation>
    </message>
    <message>
        <source>Đặt chữ trong dấu ngoặc kép.</source>
        <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>Đặt hàng</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Đặt số ngắn hơn, ví dụ 2611A.</source>
        <translation>Choisissez un numéro plus court, par exemple 2611A.</translation>
    </message>
    <message>
        <source>Đặt tên lô khác.</source>
        <translation>Donnez un autre nom au lot.</translation>
    </message>
    <message>
        <source>Đặt tên tệp khác rồi lưu lại.</source>
        <translation>Choisissez un autre nom de fichier et enregistrez.</translation>
    </message>
    <message>
        <source>Đặt tên tệp khác.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>Để OneComme mở suốt buổi live.</source>
        <translation>Laissez OneComme ouvert pendant tout le live.</translation>
    </message>
    <message>
        <source>Để Streamer.bot mở suốt buổi live.</source>
        <translation>Laissez Streamer.bot ouvert pendant tout le live.</translation>
    </message>
    <message>
        <source>Để TikFinity mở suốt buổi live.</source>
        <translation>Laissez TikFinity ouvert pendant tout le live.</translation>
    </message>
    <message>
        <source>Để lại chỗ cũ (cắm lại USB nếu sổ ở đó).</source>
        <translation>Remettez-le (rebranchez la clé USB s&apos;il y était).</translation>
    </message>
    <message>
        <source>Để riêng</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Để sau, vào xem thử</source>
        <translation>Plus tard, je regarde d’abord</translation>
    </message>
    <message>
        <source>Để trống cũng được.</source>
        <translation>Il peut rester vide.</translation>
    </message>
    <message>
        <source>Để trống là {address}. Chỉ ghi khi đã đổi cổng.</source>
        <translation>Vide signifie {address}. À remplir seulement si le port a été changé.</translation>
    </message>
    <message>
        <source>Để trống thì lấy Trang của mã trên.</source>
        <translation>Laissez vide pour prendre la Page du jeton ci-dessus.</translation>
    </message>
    <message>
        <source>Để trống thì máy tự tìm buổi đang phát. Có nhiều buổi thì dán liên kết của một buổi.</source>
        <translation>Laissez vide : le live en cours est trouvé tout seul. S&apos;il y en a plusieurs, collez le lien de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Để trống thì tự tìm buổi live đang phát của kênh.</source>
        <translation>Laissez vide pour trouver le live de la chaîne.</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Địa chỉ chuyển về</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Địa chỉ cần sửa</source>
        <translation>Adresses à corriger</translation>
    </message>
    <message>
        <source>Địa chỉ dài quá mức Viettel Post nhận.</source>
        <translation>L&apos;adresse est trop longue pour Viettel Post.</translation>
    </message>
    <message>
        <source>Địa chỉ hoặc mã Zalo này không dùng được, đã dùng rồi hoặc quá 10 phút.</source>
        <translation>Cette adresse ou ce code Zalo ne marche pas, a déjà servi ou date de plus de 10 minutes.</translation>
    </message>
    <message>
        <source>Địa chỉ khác: {address}</source>
        <translation>Autre adresse : {address}</translation>
    </message>
    <message>
        <source>Địa chỉ khách ghi</source>
        <translation>Adresse telle qu’écrite</translation>
    </message>
    <message>
        <source>Địa chỉ khách gõ</source>
        <translation>Adresse telle que tapée</translation>
    </message>
    <message>
        <source>Địa chỉ người gửi</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Địa chỉ người gửi dài quá mức Viettel Post nhận.</source>
        <translation>L&apos;adresse de l&apos;expéditeur est trop longue pour Viettel Post.</translation>
    </message>
    <message>
        <source>Địa chỉ nào cũng rõ. Không còn gì phải sửa.</source>
        <translation>Toutes les adresses sont claires. Plus rien à corriger.</translation>
    </message>
    <message>
        <source>Địa chỉ này không dùng được nữa. Quét lại mã QR ở máy chính.</source>
        <translation>Ce lien ne marche plus. Scannez à nouveau le code QR du poste principal.</translation>
    </message>
    <message>
        <source>Địa chỉ này không dùng được.</source>
        <translation>Cette adresse ne convient pas.</translation>
    </message>
    <message>
        <source>Địa chỉ trên máy này</source>
        <translation>Adresse sur cet ordinateur</translation>
    </message>
    <message>
        <source>Địa chỉ video</source>
        <translation>Adresse de la vidéo</translation>
    </message>
    <message>
        <source>Địa chỉ video YouTube này không đọc được.</source>
        <translation>Cette adresse de vidéo YouTube est illisible.</translation>
    </message>
    <message>
        <source>Địa chỉ đặt hàng trong mã QR trên thẻ; {code} là mã sản phẩm. Để trống thì không có mã đặt hàng; món có đường dẫn riêng vẫn có mã.</source>
        <translation>Adresse de commande du QR sur la carte ; {code} est le code du produit. Vide : pas de code pour commander ; un produit qui a son propre lien garde le sien.</translation>
    </message>
    <message>
        <source>Địa chỉ để dán</source>
        <translation>Adresse à coller</translation>
    </message>
    <message>
        <source>Định nói món này mấy phút, từ 0 đến 240. Bỏ trống là chưa định.</source>
        <translation>Combien de minutes vous prévoyez d’en parler, de 0 à 240. Vide : rien de prévu.</translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Đọc lại sao kê này để ghi tiếp.</source>
        <translation>Relisez ce relevé pour continuer.</translation>
    </message>
    <message>
        <source>Đọc sao kê</source>
        <translation>Lire le relevé</translation>
    </message>
    <message>
        <source>Đọc sao kê ngân hàng</source>
        <translation>Lire le relevé de la banque</translation>
    </message>
    <message>
        <source>Đọc sao kê, hoặc nối SePay, Casso</source>
        <translation>Lire un relevé, ou relier SePay, Casso</translation>
    </message>
    <message>
        <source>Đọc tiền về qua</source>
        <translation>Lire les virements par</translation>
    </message>
    <message>
        <source>Đọc to đơn vừa chốt. Nên tắt khi loa đứng gần micro.</source>
        <translation>Lit tout haut la commande confirmée. À couper si le micro est proche.</translation>
    </message>
    <message>
        <source>Đọc tệp</source>
        <translation>Lire le fichier</translation>
    </message>
    <message>
        <source>Đọc đơn</source>
        <translation>Lire les commandes</translation>
    </message>
    <message>
        <source>Đọc được bình luận của phiên live.</source>
        <translation>Les commentaires du direct peuvent être lus.</translation>
    </message>
    <message>
        <source>Đọc được bình luận nhưng Facebook không cho biết tên người viết.</source>
        <translation>Les commentaires sont lisibles, mais Facebook ne dit pas qui les écrit.</translation>
    </message>
    <message>
        <source>Đọc được bình luận, có tên người viết.</source>
        <translation>Les commentaires sont lisibles, avec les noms.</translation>
    </message>
    <message>
        <source>Đọc được tin nhắn của Zalo OA.</source>
        <translation>Les messages du Zalo OA peuvent être lus.</translation>
    </message>
    <message>
        <source>Đọc được tin nhắn của gian hàng Lazada.</source>
        <translation>Les messages de la boutique Lazada sont lisibles.</translation>
    </message>
    <message>
        <source>Đồng hồ của máy sai giờ.</source>
        <translation>L&apos;horloge de cet ordinateur n&apos;est pas à l&apos;heure.</translation>
    </message>
    <message>
        <source>Đồng ý xong, chép địa chỉ của trang hiện ra và dán vào ô Mã cấp quyền trong 10 phút.</source>
        <translation>Après accord, copiez l&apos;adresse de la page affichée et collez-la dans Code d&apos;accès dans les 10 minutes.</translation>
    </message>
    <message>
        <source>Đổi</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Đổi link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Đổi lại trong Cài đặt, phím Ctrl+,</source>
        <translation>À changer dans les Réglages, touche Ctrl+,</translation>
    </message>
    <message>
        <source>Đổi mã khác, hoặc bỏ một dòng.</source>
        <translation>Changez de code, ou enlevez une ligne.</translation>
    </message>
    <message>
        <source>Đổi mã sản phẩm thành chữ và số, ví dụ C1.</source>
        <translation>Changez le code du produit en lettres et chiffres, par exemple C1.</translation>
    </message>
    <message>
        <source>Đổi sang “{unit}” thì cách đếm tồn khác đi.</source>
        <translation>Avec « {unit} », le stock se compterait autrement.</translation>
    </message>
    <message>
        <source>Đổi tiêu đề cột không dùng, hoặc chọn cột nào là cột đúng.</source>
        <translation>Renommez le titre inutile, ou choisissez la bonne colonne.</translation>
    </message>
    <message>
        <source>Đổi tên nó trong OBS rồi bấm Thử lại.</source>
        <translation>Renommez-le dans OBS, puis Réessayer.</translation>
    </message>
    <message>
        <source>Đổi ô sang kiểu Text rồi gõ lại.</source>
        <translation>Mettez la case en Texte, puis retapez.</translation>
    </message>
    <message>
        <source>Đổi đơn đã đặt</source>
        <translation>Modifie une commande</translation>
    </message>
    <message>
        <source>Đổi ảnh</source>
        <translation>Changer la photo</translation>
    </message>
    <message>
        <source>Đợi người mua nhắn lại, gọi điện, hoặc tự gửi trong Zalo OA (đến 7 ngày, có phí).</source>
        <translation>Attendez que l&apos;acheteur réécrive, téléphonez, ou envoyez vous-même dans le Zalo OA (jusqu&apos;à 7 jours, payant).</translation>
    </message>
    <message>
        <source>Đợi người mua nhắn lại, hoặc gọi điện.</source>
        <translation>Attendez que l&apos;acheteur réécrive, ou téléphonez.</translation>
    </message>
    <message>
        <source>Đợi sổ ghi lại được vào tệp, rồi mở lại trang này.</source>
        <translation>Attendez que le fichier accepte de nouveau le livre, puis rouvrez cette page.</translation>
    </message>
    <message>
        <source>Đủ để gửi</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Đủ đọc tới {until}</source>
        <translation>Lecture possible jusqu’à {until}</translation>
    </message>
    <message>
        <source>Đừng dùng mã này; tạo lại mã trong ứng dụng ngân hàng.</source>
        <translation>Ne l&apos;utilisez pas ; refaites le code dans l&apos;application de la banque.</translation>
    </message>
    <message>
        <source>đang bật</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>đang chạy tốt</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>en marche</translation>
    </message>
    <message>
        <source>đang giao cho {carrier}</source>
        <translation>en cours chez {carrier}</translation>
    </message>
    <message>
        <source>đang gửi</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>đang live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>đang lên hình</source>
        <translation>à l’antenne</translation>
    </message>
    <message>
        <source>đang lên hình {code}</source>
        <translation>à l’antenne&#xa0;: {code}</translation>
    </message>
    <message>
        <source>đang mở</source>
        <comment>the overlay window</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>đang nối</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>đang quay về</source>
        <translation>en retour</translation>
    </message>
    <message>
        <source>đang trên đường</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>đang trục trặc</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>en panne</translation>
    </message>
    <message>
        <source>đang tắt</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>đang xem …</source>
        <translation>vérification …</translation>
    </message>
    <message>
        <source>đang đóng</source>
        <comment>the overlay window</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>điền mỗi tối</source>
        <translation>chaque soir</translation>
    </message>
    <message>
        <source>điều được nói, được chiếu khi live</source>
        <translation>ce qu’on peut dire et montrer en direct</translation>
    </message>
    <message>
        <source>điện thoại người gửi</source>
        <translation>le téléphone de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>đã bỏ, hoặc chưa gõ vào</source>
        <translation>refusées ou non saisies</translation>
    </message>
    <message>
        <source>đã chặn</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>đã chốt</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>đã có</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>đã cất</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>đã giao</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>đã giao cho khách</source>
        <translation>livré au client</translation>
    </message>
    <message>
        <source>đã gói</source>
        <translation>emballée</translation>
    </message>
    <message>
        <source>đã gửi</source>
        <translation>expédiée</translation>
    </message>
    <message>
        <source>đã hết hạn</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>đã hủy</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>đã hủy %n vận đơn</source>
        <translation>
            <numerusform>%n colis annulé</numerusform>
            <numerusform>%n colis annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>đã hủy ở hãng</source>
        <translation>annulé chez le transporteur</translation>
    </message>
    <message>
        <source>đã hủy ở {carrier}</source>
        <translation>annulé chez {carrier}</translation>
    </message>
    <message>
        <source>đã nói hết</source>
        <translation>tout est dit</translation>
    </message>
    <message>
        <source>đã nối</source>
        <translation>relié</translation>
    </message>
    <message>
        <source>đã qua bước này rồi</source>
        <translation>étape déjà passée</translation>
    </message>
    <message>
        <source>đã sửa:</source>
        <translation>modifié :</translation>
    </message>
    <message>
        <source>đã thu đủ</source>
        <translation>tout est payé</translation>
    </message>
    <message>
        <source>đã trả {money}</source>
        <translation>payé {money}</translation>
    </message>
    <message>
        <source>đã trả đủ</source>
        <translation>tout payé</translation>
    </message>
    <message>
        <source>đã trả?</source>
        <comment>a viewer says that they paid</comment>
        <translation>payé&#xa0;?</translation>
    </message>
    <message>
        <source>đã về lại hợp tác xã</source>
        <translation>revenu à la coopérative</translation>
    </message>
    <message>
        <source>đã xong</source>
        <comment>a connection&apos;s lamp</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>đã xong</source>
        <comment>a step of the first start</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>đã xoá</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>đã đọc lúc {time}</source>
        <translation>lu à {time}</translation>
    </message>
    <message numerus="yes">
        <source>đích: %n giây</source>
        <translation>
            <numerusform>but : %n seconde</numerusform>
            <numerusform>but : %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>đích: %n phím</source>
        <translation>
            <numerusform>but : %n touche</numerusform>
            <numerusform>but : %n touches</numerusform>
        </translation>
    </message>
    <message>
        <source>đông nhất {time}, {orders}</source>
        <translation>pic à {time}, {orders}</translation>
    </message>
    <message>
        <source>đông nhất {time}, {orders}, lúc giới thiệu {code}</source>
        <translation>pic à {time}, {orders}, pendant {code}</translation>
    </message>
    <message>
        <source>đúng giờ</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>đúng số tiền</source>
        <translation>le même montant</translation>
    </message>
    <message>
        <source>đúng số điện thoại</source>
        <translation>le même téléphone</translation>
    </message>
    <message>
        <source>đúng số đơn</source>
        <translation>le numéro de commande</translation>
    </message>
    <message>
        <source>đơn cuối</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>đơn hiện ở cột giữa. Đọc, đúng thì bấm Enter.</source>
        <translation>les commandes sont au milieu. Lisez, puis Enter si c’est juste.</translation>
    </message>
    <message>
        <source>đơn khó thì bấm Space để sau, chốt đơn chắc trước.</source>
        <translation>Space remet une commande difficile ; confirmez d’abord les sûres.</translation>
    </message>
    <message>
        <source>đơn đã chốt</source>
        <translation>commandes confirmées</translation>
    </message>
    <message>
        <source>đơn đã trả đủ</source>
        <translation>commandes payées</translation>
    </message>
    <message>
        <source>đơn đầu</source>
        <translation>première</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>địa chỉ khác</source>
        <translation>autre adresse</translation>
    </message>
    <message>
        <source>địa chỉ người gửi</source>
        <translation>l&apos;adresse de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>đọc bình luận</source>
        <translation>lire les commentaires</translation>
    </message>
    <message>
        <source>đọc bình luận trong câu trả lời đã ghi lại</source>
        <translation>lire les commentaires dans des réponses enregistrées</translation>
    </message>
    <message>
        <source>đọc lời khách trước khi bấm Enter. Không phải đơn thì bấm X.</source>
        <translation>lisez avant d’appuyer sur Enter. Ce n’est pas une commande ? X.</translation>
    </message>
    <message>
        <source>đọc một mã có sẵn</source>
        <translation>lire un code existant</translation>
    </message>
    <message>
        <source>đọc sao kê ngân hàng và ghi tiền vào đơn</source>
        <translation>lire un relevé bancaire et noter ce qui paie des commandes</translation>
    </message>
    <message>
        <source>đọc đơn trong bình luận</source>
        <translation>lire les commandes des commentaires</translation>
    </message>
    <message>
        <source>đồng mỗi món, hoặc mỗi kg hàng cân</source>
        <translation>dongs par pièce, ou par kilo pour ce qui est pesé</translation>
    </message>
    <message>
        <source>đổi?</source>
        <comment>a viewer wants another order</comment>
        <translation>changer&#xa0;?</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Ảnh nhỏ: cạnh ngắn {side} điểm.</source>
        <translation>Petite photo : {side} pixels au plus court.</translation>
    </message>
    <message>
        <source>Ảnh {name} quá nặng.</source>
        <translation>La photo {name} est trop lourde.</translation>
    </message>
    <message>
        <source>Ẩn bình luận này khỏi người xem</source>
        <translation>Masquer ce commentaire aux spectateurs</translation>
    </message>
    <message>
        <source>Ẩn hoặc hiện thẻ</source>
        <translation>Masquer ou afficher la carte</translation>
    </message>
    <message>
        <source>Ẩn thẻ</source>
        <translation>Masquer la carte</translation>
    </message>
    <message>
        <source>Ẩn trên trang của nền tảng.</source>
        <translation>Masquez-le sur la page de la plateforme.</translation>
    </message>
    <message>
        <source>Ổ đĩa không đọc ghi được sổ {name}.</source>
        <translation>Le disque ne lit ou n&apos;écrit pas le registre {name}.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>ổn</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>Ở mục Audience chọn External, rồi thêm tài khoản của kênh làm người dùng thử.</source>
        <translation>Dans Audience, choisissez External, puis ajoutez le compte de la chaîne comme utilisateur test.</translation>
    </message>
    <message>
        <source>Ở trang Gửi hàng bấm Nối với hãng, xem lại chìa khóa rồi bấm Thử.</source>
        <translation>Sur la page Expédition, appuyez sur Relier, vérifiez la clé, puis Essayer.</translation>
    </message>
    <message>
        <source>Ở trang Gửi hàng bấm Nối với hãng, điền lại rồi bấm Thử.</source>
        <translation>Sur la page Expédition, appuyez sur Relier, remplissez à nouveau, puis Essayer.</translation>
    </message>
    <message>
        <source>Ở trang Gửi hàng bấm Nối với hãng, điền rồi bấm Thử.</source>
        <translation>Sur la page Expédition, appuyez sur Relier, remplissez, puis Essayer.</translation>
    </message>
    <message>
        <source>Ở ô mã truy cập, đổi sang mã loại dài ngày (Extend), rồi chọn Trang và chép mã của Trang.</source>
        <translation>Au jeton d&apos;accès, passez au type de longue durée (Extend), puis choisissez la Page et copiez son jeton.</translation>
    </message>
    <message>
        <source>Ở đâu cũng được</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Ở đó có mã shop (chữ S và dãy số): chép, dán vào ô Mã shop.</source>
        <translation>Le code de boutique (S et des chiffres) y est aussi : copiez-le dans son champ.</translation>
    </message>
    <message>
        <source>Ở địa chỉ này không phải là {program}.</source>
        <translation>Ce n&apos;est pas {program} qui répond à cette adresse.</translation>
    </message>
    <message>
        <source>Ủy quyền lại cho ứng dụng, rồi dán mã mới (code) trong vòng 30 phút.</source>
        <translation>Autorisez de nouveau l&apos;application, puis collez le nouveau code dans les 30 minutes.</translation>
    </message>
    <message>
        <source>ủng hộ</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>ủng hộ {money}</source>
        <translation>soutien {money}</translation>
    </message>
    <message>
        <source>Ứng dụng Lazada chưa được cấp quyền này.</source>
        <translation>L&apos;application Lazada n&apos;a pas cette autorisation.</translation>
    </message>
    <message>
        <source>Ứng dụng chưa có quyền Livestream Management.</source>
        <translation>L&apos;application n&apos;a pas l&apos;autorisation Livestream Management.</translation>
    </message>
    <message>
        <source>Ứng dụng trên Shopee Open Platform đã bị xóa.</source>
        <translation>L&apos;application sur Shopee Open Platform a été supprimée.</translation>
    </message>
    <message>
        <source>“{heading}” dài {size} byte, hãng nhận nhiều nhất {most}.</source>
        <translation>« {heading} » fait {size} octets, le transporteur en accepte {most}.</translation>
    </message>
    <message>
        <source>“{seen}” không dùng được.</source>
        <translation>« {seen} » ne convient pas.</translation>
    </message>
    <message>
        <source>“{text}” không phải một ngày có thật.</source>
        <translation>« {text} » n&apos;est pas une date réelle.</translation>
    </message>
    <message>
        <source>“{typed}” có thể là nhiều ngân hàng: {names}.</source>
        <translation>« {typed} » peut désigner plusieurs banques : {names}.</translation>
    </message>
    <message>
        <source>… và {count} dòng nữa</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
</TS>
